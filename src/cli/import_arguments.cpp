// The options of `claimcheck import`, through CLI11.
#include "cli/import_arguments.hpp"

#include <array>
#include <functional>
#include <utility>

#include <CLI/CLI.hpp>

#include "cli/options.hpp"
#include "formats/mapping.hpp"

namespace claimcheck::cli {
namespace {

struct SourceOption {
    char const* option;
    char const* part;
    char const* meaning;
};

constexpr std::array<SourceOption, 12> kSourceOptions = {{
    {"--source", "id",
     "Source of the figures that name none; a date at the end is its vintage (gas-desk-2026-11)"},
    {"--source-title", "title", "What it is called (default: its id)"},
    {"--source-publisher", "publisher", "Who published it (default: its title)"},
    {"--source-short-name", "short_name", "How a sentence names it (default: its publisher)"},
    {"--source-address", "address", "Where it was published"},
    {"--source-licence", "licence", "Under which terms (default: not stated)"},
    {"--source-vintage", "vintage", "When it was published, as 2026-11-26, 2026-11 or 2026"},
    {"--source-family", "family", "What it is a vintage of (default: its id without the date)"},
    {"--source-standing", "standing", "official or compiled (default: official)"},
    {"--source-band", "band", "Percent by which it is known to stand off from official figures"},
    {"--source-complete", "complete", "yes: what it leaves out is zero (default: no)"},
    {"--source-rank", "rank",
     "Smaller comes first: offices 10, compilations 20 to 60 (default: 50)"},
}};

constexpr char const* kFooter =
    "A figure that the database has of the same series, period and source is replaced, all others "
    "stay. The database is replaced whole at the end or not at all.\n\n"
    "Exit status: 0 loaded, rows may have been rejected; 2 nothing was changed.\n\n"
    "Examples:\n"
    "  claimcheck import --db mine.sqlite --format tidy figures.csv\n"
    "  claimcheck import --db mine.sqlite --format worldbank --source wdi-2026-11 \\\n"
    "    --source-title \"World Development Indicators\" --source-publisher \"World Bank\" "
    "API_*.csv\n"
    "  claimcheck import --db mine.sqlite --format csv --map gas.json gas.csv\n"
    "  claimcheck import --format worldbank --print-map";

std::string format_list() {
    std::string list;
    for (formats::Format const& format : formats::all_formats()) {
        list += "\n  " + std::string(format.name) + ": " + std::string(format.summary);
    }
    return list;
}

std::string format_problem(std::string const& value) {
    return formats::find_format(value)
               ? ""
               : "there is no format \"" + value + "\"; there are:" + format_list();
}

std::string constant_problem(std::string const& value) {
    auto const equals = value.find('=');
    bool const good = equals != std::string::npos && formats::field_of(value.substr(0, equals));
    return good ? ""
                : "\"" + value +
                      "\" is no FIELD=VALUE with one of indicator, reporter, partner, flow, "
                      "product, period, unit, status";
}

void add_source_options(CLI::App& command, ImportArguments& arguments) {
    for (SourceOption const& option : kSourceOptions) {
        command.add_option(option.option, arguments.source[option.part], option.meaning)
            ->type_name("TEXT")
            ->group("Source");
    }
}

} // namespace

CLI::App* add_import(CLI::App& program, ImportArguments& arguments) {
    CLI::App* const command =
        program.add_subcommand("import", "Load published statistics into a reference database");
    command->add_option("FILE", arguments.files, "Files of statistics")->option_text(" ");
    command
        ->add_option("--db", arguments.database,
                     "Database to load into; a new one starts with the code lists and no figures")
        ->type_name("PATH");
    require(command->add_option("--format", arguments.format, "The files' format" + format_list())
                ->type_name("FORMAT"),
            format_problem);
    command
        ->add_option("--map", arguments.map,
                     "Mapping file: what the files' columns and codes mean (docs/import.md)")
        ->type_name("FILE");
    require(command
                ->add_option(
                    "--set", arguments.constants,
                    "The same for every figure, as indicator=reserves or unit=USD; may be given "
                    "several times")
                ->type_name("FIELD=VALUE")
                ->allow_extra_args(false),
            constant_problem);
    command->add_flag("--replace", arguments.replace,
                      "First remove what the database has of the files' sources");
    command->add_flag("--strict", arguments.strict, "Load nothing where any row is rejected");
    command->add_option("--rejects", arguments.rejects, "Write all rejected rows to a file (CSV)")
        ->type_name("FILE");
    command->add_flag("--print-map", arguments.print_map,
                      "Print the format's own mapping, to start one of your own from");
    add_source_options(*command, arguments);
    command->footer(kFooter);
    return command;
}

std::string import_problem(ImportArguments const& arguments) {
    if (arguments.format.empty()) {
        return "say what format the files have with --format";
    }
    if (arguments.print_map) {
        return "";
    }
    if (arguments.files.empty()) {
        return "name the files to load";
    }
    if (arguments.database.empty()) {
        return "name the database to load into with --db; a new one is made where there is none";
    }
    return arguments.format == "csv" && arguments.map.empty()
               ? "the format csv needs a mapping file (--map)"
               : "";
}

} // namespace claimcheck::cli
