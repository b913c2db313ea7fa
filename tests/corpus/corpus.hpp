// The lines of a corpus file.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/date.hpp"

namespace claimcheck::corpus {

struct Line {
    std::string file;
    int number = 0;
    std::string text;
    std::string expected;
    std::optional<Date> date;
};

/// Reads tests/corpus/FILE.
/// @throws std::runtime_error where it cannot be read or a line is not a case
std::vector<Line> read(std::string const& file);

/// Findings in the notation of the corpora.
std::string join(std::vector<std::string> const& findings);

} // namespace claimcheck::corpus
