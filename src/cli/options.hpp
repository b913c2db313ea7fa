// Options that several commands have in common, so that each is spelled and refused alike
// everywhere.
#pragma once

#include <functional>
#include <string>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace claimcheck::cli {

/// What is wrong with a value, as a sentence; empty where nothing is.
using Problem = std::function<std::string(std::string const& value)>;

/// Refuses the values of `option` that `problem` has something to say of.
void require(CLI::Option* option, Problem problem);

/// --db PATH.
void add_database(CLI::App& command, std::string& database);

/// --date YYYY-MM-DD; what is no date is refused.
void add_date(CLI::App& command, std::string& date, std::string const& meaning);

/// -o FILE.
void add_output(CLI::App& command, std::string& output);

} // namespace claimcheck::cli
