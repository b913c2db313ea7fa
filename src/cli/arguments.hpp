// What can be asked for on the command line, as plain values.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "cli/import_arguments.hpp"
#include "cli/inputs.hpp"
#include "cli/reference_arguments.hpp"
#include "report/format.hpp"

namespace claimcheck::cli {

/// `check` and, without verdicts, `extract`.
struct CheckArguments {
    bool verdicts = true;
    std::vector<std::string> files;
    /// Empty: the database that came with the program.
    std::string database;
    InputOptions input;
    report::Format const* format = nullptr;
    double tolerance = 5;
    /// Empty: standard output.
    std::string output;
    bool exit_zero = false;
    /// Say which words gave which slot of a claim.
    bool explain = false;
};

struct ServeArguments {
    std::string database;
    std::string host = "127.0.0.1";
    int port = 8080;
    std::vector<std::string> allowed_hosts;
    double tolerance = 5;
};

/// Nothing to do but to say something: help, the version, or what is wrong with the arguments.
struct Notice {
    std::string text;
    bool is_error = false;
};

using Arguments = std::variant<CheckArguments, ServeArguments, ImportArguments, ShowArguments,
                               ListArguments, SourcesArguments, Notice>;

Arguments parse_arguments(int argc, char const* const* argv);

} // namespace claimcheck::cli
