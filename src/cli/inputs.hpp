// The texts to be checked, from files and standard input.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "pipeline/checker.hpp"

namespace claimcheck::cli {

enum class InputKind { text, ndjson };

struct InputOptions {
    /// Nothing: by the file's name, else text.
    std::optional<InputKind> kind;
    /// The date of every text, whatever an input says of itself.
    std::optional<Date> date;
};

/// A text that could not be had, and why.
struct Unread {
    std::string id;
    std::string reason;
};

using Item = std::variant<Input, Unread>;

/// Hands every text of the files to `receive`, in order; what cannot be read is an Unread and the
/// rest goes on. "-" is standard input, and so is an empty list. NDJSON is read line by line.
void read_inputs(std::vector<std::string> const& files, InputOptions const& options,
                 std::function<void(Item)> const& receive);

} // namespace claimcheck::cli
