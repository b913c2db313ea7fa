// Each in its one spelling, through CLI11.
#include "cli/options.hpp"

#include <utility>

#include <CLI/CLI.hpp>

#include "core/date.hpp"

namespace claimcheck::cli {
namespace {

std::string date_problem(std::string const& value) {
    return parse_date(value) ? ""
                             : "\"" + value + "\" is no date; write YYYY-MM-DD, as in 2024-05-08";
}

} // namespace

void require(CLI::Option* option, Problem problem) {
    option->check(CLI::Validator(
        [problem = std::move(problem)](std::string& value) { return problem(value); }, "", ""));
}

void add_database(CLI::App& command, std::string& database) {
    command.add_option("--db", database, "Reference database (default: the one that came along)")
        ->type_name("PATH");
}

void add_date(CLI::App& command, std::string& date, std::string const& meaning) {
    require(command.add_option("--date", date, meaning)->type_name("YYYY-MM-DD"), date_problem);
}

void add_output(CLI::App& command, std::string& output) {
    command.add_option("-o", output, "Write to a file, whole or not at all")->type_name("FILE");
}

} // namespace claimcheck::cli
