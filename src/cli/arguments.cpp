// The commands and options, through CLI11, which only the files *arguments.cpp and options.cpp
// know.
#include "cli/arguments.hpp"

#include <algorithm>
#include <cmath>
#include <sstream>
#include <utility>

#include <CLI/CLI.hpp>

#include "cli/options.hpp"

namespace claimcheck::cli {
namespace {

std::string format_problem(std::string const& value) {
    if (report::find_format(value)) {
        return "";
    }
    std::string known;
    for (report::Format const& format : report::formats()) {
        known += (known.empty() ? "" : ", ") + std::string(format.name);
    }
    return "there is no format \"" + value + "\"; there are " + known;
}

std::string input_problem(std::string const& value) {
    if (value == "text" || value == "ndjson") {
        return "";
    }
    if (value == "html") {
        return "HTML cannot be read yet; save the page as text";
    }
    return "there is no input \"" + value + "\"; there are text, ndjson";
}

std::string tolerance_problem(std::string const& value) {
    double percent = 0;
    bool const is_number = CLI::detail::lexical_cast(value, percent);
    return is_number && std::isfinite(percent) && percent >= 0
               ? ""
               : "\"" + value + "\" is no percentage of 0 or more";
}

std::string port_problem(std::string const& value) {
    int port = -1;
    bool const is_number = CLI::detail::lexical_cast(value, port);
    return is_number && port >= 0 && port <= 65535
               ? ""
               : "\"" + value + "\" is no port; give a number from 0 to 65535";
}

// Options whose values need a second look, as they were written.
struct Written {
    std::string date;
    std::string input;
    std::string format{report::formats().front().name};
};

void add_tolerance(CLI::App& command, double& tolerance) {
    require(command
                .add_option("--tolerance", tolerance,
                            "Distance from the figures still called close, in percent (default: 5)")
                ->type_name("P"),
            tolerance_problem);
}

// What `check` and `extract` have in common.
CLI::App* add_reading(CLI::App& program, std::string const& name, std::string const& purpose,
                      CheckArguments& arguments, Written& written) {
    CLI::App* const command = program.add_subcommand(name, purpose);
    command->add_option("FILE", arguments.files, "Texts; none or - is standard input")
        ->option_text(" ");
    add_database(*command, arguments.database);
    add_date(*command, written.date,
             "The texts' date, from which \"last year\" is read (default: each text's own)");
    require(command
                ->add_option("--input", written.input,
                             "text or ndjson, {\"id\", \"text\", \"date\"} a line (default: by "
                             "file name, else text)")
                ->type_name("KIND"),
            input_problem);
    std::string formats;
    for (report::Format const& format : report::formats()) {
        formats += "\n  " + std::string(format.name) + ": " + std::string(format.summary);
    }
    require(
        command->add_option("--format", written.format, "How to report (default: text)" + formats)
            ->type_name("FORMAT"),
        format_problem);
    add_output(*command, arguments.output);
    add_tolerance(*command, arguments.tolerance);
    command->add_flag("--exit-zero", arguments.exit_zero, "Exit with 0 also where claims differ");
    return command;
}

CLI::App* add_check(CLI::App& program, CheckArguments& arguments, Written& written) {
    CLI::App* const command =
        add_reading(program, "check", "Hold the claims of texts against published statistics",
                    arguments, written);
    command->footer("Exit status: 0 nothing differs, 1 a claim differs, 2 something could not be "
                    "done.\n\n"
                    "Examples:\n"
                    "  claimcheck check article.txt\n"
                    "  claimcheck check --date 2024-05-08 --format json article.txt\n"
                    "  pdftotext speech.pdf - | claimcheck check\n"
                    "  claimcheck check --format ndjson -o verdicts.ndjson archive.ndjson");
    return command;
}

CLI::App* add_extract(CLI::App& program, CheckArguments& arguments, Written& written) {
    arguments.verdicts = false;
    CLI::App* const command =
        add_reading(program, "extract", "List the figures and claims of texts, without verdicts",
                    arguments, written);
    command->add_flag("--explain", arguments.explain,
                      "Say which words gave which part of a claim, by which rule (text format)");
    command->footer("Examples:\n"
                    "  claimcheck extract article.txt\n"
                    "  claimcheck extract --explain article.txt\n"
                    "  claimcheck extract --format json article.txt");
    return command;
}

CLI::App* add_serve(CLI::App& program, ServeArguments& arguments) {
    CLI::App* const command =
        program.add_subcommand("serve", "Serve the web form and the JSON API");
    command->add_option("--host", arguments.host, "Address to listen on (default: 127.0.0.1)")
        ->type_name("ADDRESS");
    require(command
                ->add_option("--port", arguments.port,
                             "Port to listen on; 0 takes a free one (default: 8080)")
                ->type_name("N"),
            port_problem);
    command
        ->add_option("--allow-host", arguments.allowed_hosts,
                     "Name under which browsers may ask for the server, besides localhost; may be "
                     "given several times")
        ->type_name("NAME")
        ->allow_extra_args(false);
    add_database(*command, arguments.database);
    add_tolerance(*command, arguments.tolerance);
    command->footer("Examples:\n"
                    "  claimcheck serve\n"
                    "  claimcheck serve --host 0.0.0.0 --allow-host check.newsroom.example");
    return command;
}

constexpr char const* kExamples =
    "Examples:\n"
    "  claimcheck check article.txt\n"
    "  claimcheck serve\n"
    "  claimcheck reference show ARM RUS trade\n"
    "  claimcheck import --db mine.sqlite --format tidy figures.csv\n\n"
    "Each command has a --help of its own.";

// The options as values; the validators have made sure that they are some.
void finish(CheckArguments& arguments, Written const& written) {
    arguments.input.date = parse_date(written.date);
    if (!written.input.empty()) {
        arguments.input.kind = written.input == "ndjson" ? InputKind::ndjson : InputKind::text;
    }
    arguments.format = report::find_format(written.format);
}

// The innermost command that was given: the program itself, "claimcheck reference", ...
CLI::App const& innermost(CLI::App const& program) {
    CLI::App const* command = &program;
    while (!command->get_subcommands().empty()) {
        command = command->get_subcommands().front();
    }
    return *command;
}

std::string full_name(CLI::App const& command) {
    CLI::App const* const parent = command.get_parent();
    return (parent ? full_name(*parent) + ' ' : "") + command.get_name();
}

// What is wrong where a command should have come: "there is no command "chek"; there are check,
// ..."
std::string command_problem(CLI::App const& command) {
    auto const words = command.remaining();
    std::string problem =
        words.empty() ? "a command is missing" : "there is no command \"" + words.front() + '"';
    char const* separator = "; there are ";
    for (CLI::App const* const known : command.get_subcommands([](auto const*) { return true; })) {
        problem += separator + known->get_name();
        separator = ", ";
    }
    return problem;
}

Notice usage_error(CLI::App const& command, std::string const& problem) {
    return {problem + " (see " + full_name(command) + " --help)", true};
}

Notice notice(CLI::App const& program, CLI::ParseError const& error) {
    if (error.get_exit_code() == 0) { // help or version was asked for
        std::ostringstream text;
        program.exit(error, text, text);
        return {text.str(), false};
    }
    CLI::App const& command = innermost(program);
    bool const lacks_command = command.get_require_subcommand_min() > 0;
    return usage_error(command, lacks_command ? command_problem(command) : error.what());
}

} // namespace

Arguments parse_arguments(int argc, char const* const* argv) {
    CLI::App program("Finds numeric claims about trade and the economy in texts and holds them "
                     "against published statistics.",
                     "claimcheck");
    program.set_version_flag("--version", "claimcheck " CLAIMCHECK_VERSION);
    program.require_subcommand(1);
    program.footer(kExamples);

    CheckArguments check;
    CheckArguments extract;
    ServeArguments serve;
    ImportArguments import_arguments;
    ReferenceArguments reference;
    Written written;
    CLI::App const* const check_command = add_check(program, check, written);
    CLI::App const* const extract_command = add_extract(program, extract, written);
    CLI::App const* const serve_command = add_serve(program, serve);
    CLI::App const* const import_command = add_import(program, import_arguments);
    add_reference(program, reference);
    try {
        program.parse(argc, argv);
    } catch (CLI::ParseError const& error) {
        return notice(program, error);
    }

    if (check_command->parsed()) {
        finish(check, written);
        return check;
    }
    if (extract_command->parsed()) {
        finish(extract, written);
        return extract;
    }
    if (serve_command->parsed()) {
        return serve;
    }
    if (import_command->parsed()) {
        std::string const problem = import_problem(import_arguments);
        return problem.empty() ? Arguments(import_arguments)
                               : usage_error(innermost(program), problem);
    }
    std::string const problem = finish(reference);
    if (!problem.empty()) {
        return usage_error(innermost(program), problem);
    }
    if (reference.show_command->parsed()) {
        return reference.show;
    }
    return reference.list_command->parsed() ? Arguments(reference.list)
                                            : Arguments(reference.sources);
}

} // namespace claimcheck::cli
