// `claimcheck check` and `claimcheck extract`: text after text through the Checker into a report.
#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "cli/commands.hpp"
#include "cli/database.hpp"
#include "cli/exit_status.hpp"
#include "cli/inputs.hpp"
#include "cli/message.hpp"
#include "cli/output.hpp"
#include "cli/terminal.hpp"
#include "pipeline/checker.hpp"
#include "reference/database.hpp"
#include "report/format.hpp"
#include "report/tally.hpp"

namespace claimcheck::cli {
namespace {

report::Settings settings_for(CheckArguments const& arguments,
                              reference::Database const& database) {
    report::Settings settings;
    settings.verdicts = arguments.verdicts;
    settings.version = CLAIMCHECK_VERSION;
    if (arguments.format->names_reference) {
        settings.reference = database.stamp();
    }
    if (arguments.output.empty()) {
        Terminal const terminal = standard_output();
        settings.width = terminal.width;
        settings.colour = terminal.colour;
    }
    return settings;
}

bool is_blank(std::string_view text) {
    return text.find_first_not_of(" \t\r\n\v\f") == std::string_view::npos;
}

CheckedDocument document_of(Item item, Checker const& checker, bool verdicts) {
    if (auto* const unread = std::get_if<Unread>(&item)) {
        CheckedDocument document;
        document.id = std::move(unread->id);
        document.errors = {std::move(unread->reason)};
        return document;
    }
    Input& input = std::get<Input>(item);
    return verdicts ? checker.check(std::move(input)) : checker.extract(std::move(input));
}

void say_what_is_wrong(CheckedDocument const& document) {
    std::string const name = document.id == "-" ? "standard input" : document.id;
    for (std::string const& error : document.errors) {
        say(name + ": " + error);
    }
    for (std::string const& warning : document.warnings) {
        say(name + ": " + warning);
    }
    if (document.errors.empty() && is_blank(document.text)) {
        say(name + ": the text is empty");
    }
}

} // namespace

int check(CheckArguments const& arguments) {
    reference::Database const database(database_file(arguments.database));
    Checker const checker(database.lexicon(), database.figures(),
                          {arguments.tolerance, arguments.explain});
    auto const writer = arguments.format->make(settings_for(arguments, database));
    Output output(arguments.output);
    report::Tally tally;
    std::string report;

    if (arguments.files.empty() && standard_input_is_terminal()) {
        say("reading standard input; Ctrl-D ends it");
    }
    writer->begin(report);
    read_inputs(arguments.files, arguments.input, [&](Item item) {
        CheckedDocument const document = document_of(std::move(item), checker, arguments.verdicts);
        say_what_is_wrong(document);
        tally.add(document);
        writer->document(document, report);
        output.write(report);
        report.clear();
    });
    writer->end(report);
    output.write(report);
    output.commit();
    return exit_status(tally, arguments.exit_zero);
}

} // namespace claimcheck::cli
