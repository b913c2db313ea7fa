// The options of `claimcheck reference`, through CLI11.
#include "cli/reference_arguments.hpp"

#include <map>

#include <CLI/CLI.hpp>

#include "cli/options.hpp"

namespace claimcheck::cli {
namespace {

std::map<std::string, Frequency> const kFrequencies = {{"year", Frequency::year},
                                                       {"half", Frequency::half},
                                                       {"quarter", Frequency::quarter},
                                                       {"month", Frequency::month}};

std::map<std::string, ListFormat> const kFormats = {{"text", ListFormat::text},
                                                    {"csv", ListFormat::csv},
                                                    {"json", ListFormat::json},
                                                    {"svg", ListFormat::svg}};

void add_frequency(CLI::App& command, std::string& frequency, std::string const& meaning) {
    require(command.add_option("--frequency", frequency, meaning)->type_name("F"),
            [](std::string const& value) {
                return kFrequencies.contains(value)
                           ? std::string()
                           : "\"" + value + "\" is none of year, half, quarter, month";
            });
}

void add_format(CLI::App& command, std::string& format, bool has_chart) {
    std::string const known = has_chart ? "text, csv, json or svg (a chart)" : "text, csv or json";
    require(command.add_option("--format", format, known + " (default: text)")->type_name("FORMAT"),
            [=](std::string const& value) {
                bool const is_known = kFormats.contains(value) && (has_chart || value != "svg");
                return is_known ? std::string() : "\"" + value + "\" is none of " + known;
            });
}

void add_places(CLI::App& command, std::string& database, std::string& output) {
    add_output(command, output);
    add_database(command, database);
}

void add_show(CLI::App& reference, ReferenceArguments& arguments) {
    CLI::App* const command = reference.add_subcommand(
        "show", "List the figures behind a verdict, with source, vintage and how derived");
    arguments.show_command = command;
    command
        ->add_option("WHAT", arguments.words,
                     "REPORTER [PARTNER] MEASURE: areas as codes or names, the measure as an "
                     "indicator or a word for it")
        ->option_text(" ");
    add_frequency(*command, arguments.show_frequency,
                  "year, half, quarter or month (default: year)");
    add_date(*command, arguments.date,
             "Mark the figures that a text of this date is judged by (default: today's)");
    add_format(*command, arguments.show_format, true);
    add_places(*command, arguments.show.database, arguments.show.output);
    command->footer("Examples:\n"
                    "  claimcheck reference show ARM RUS trade\n"
                    "  claimcheck reference show Armenia gdp\n"
                    "  claimcheck reference show ARM RUS exports --frequency month\n"
                    "  claimcheck reference show ARM RUS exports --format svg -o exports.svg");
}

void add_list(CLI::App& reference, ReferenceArguments& arguments) {
    CLI::App* const command =
        reference.add_subcommand("list", "List what figures there are, of which years");
    arguments.list_command = command;
    ListArguments& list = arguments.list;
    require(
        command->add_option("WHAT", list.what, "figures, areas or indicators (default: figures)")
            ->option_text(" "),
        [](std::string const& value) {
            return value == "figures" || value == "areas" || value == "indicators"
                       ? std::string()
                       : "\"" + value + "\" is none of figures, areas, indicators";
        });
    command->add_option("--measure", list.measure, "An indicator or a word for it")
        ->type_name("MEASURE");
    command->add_option("--reporter", list.reporter, "Whose figures, as a code or name")
        ->type_name("AREA");
    command->add_option("--partner", list.partner, "With whom, as a code or name")
        ->type_name("AREA");
    command->add_option("--source", list.source, "A source or a family of them")->type_name("ID");
    add_frequency(*command, arguments.list_frequency, "year, half, quarter or month");
    add_format(*command, arguments.list_format, false);
    add_places(*command, list.database, list.output);
    command->footer("Examples:\n"
                    "  claimcheck reference list --reporter Georgia\n"
                    "  claimcheck reference list --measure trade --frequency month\n"
                    "  claimcheck reference list indicators");
}

void add_sources(CLI::App& reference, ReferenceArguments& arguments) {
    CLI::App* const command =
        reference.add_subcommand("sources", "List the sources with their credit lines");
    arguments.sources_command = command;
    add_format(*command, arguments.sources_format, false);
    add_places(*command, arguments.sources.database, arguments.sources.output);
}

} // namespace

void add_reference(CLI::App& program, ReferenceArguments& arguments) {
    CLI::App* const reference =
        program.add_subcommand("reference", "Look into the reference database");
    reference->require_subcommand(1);
    add_list(*reference, arguments);
    add_show(*reference, arguments);
    add_sources(*reference, arguments);
}

std::string finish(ReferenceArguments& arguments) {
    auto const& words = arguments.words;
    if (arguments.show_command->parsed()) {
        if (words.size() < 2 || words.size() > 3) {
            return "give REPORTER [PARTNER] MEASURE, as in ARM RUS trade";
        }
        arguments.show.reporter = words.front();
        arguments.show.partner = words.size() == 3 ? words[1] : "";
        arguments.show.measure = words.back();
        arguments.show.date = parse_date(arguments.date);
    }
    arguments.show.frequency = kFrequencies.at(arguments.show_frequency);
    arguments.show.format = kFormats.at(arguments.show_format);
    arguments.sources.format = kFormats.at(arguments.sources_format);
    arguments.list.format = kFormats.at(arguments.list_format);
    if (!arguments.list_frequency.empty()) {
        arguments.list.frequency = kFrequencies.at(arguments.list_frequency);
    }
    return "";
}

} // namespace claimcheck::cli
