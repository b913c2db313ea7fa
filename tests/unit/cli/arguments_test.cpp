// Command lines as values, and what is said of wrong ones.
#include <sstream>
#include <string>
#include <variant>
#include <vector>

#include <catch2/catch.hpp>

#include "cli/arguments.hpp"

using namespace claimcheck;
using namespace claimcheck::cli;

namespace {

// Parses words that are separated by spaces.
Arguments parse(std::string const& line) {
    std::istringstream stream("claimcheck " + line);
    std::vector<std::string> words;
    for (std::string word; stream >> word;) {
        words.push_back(word);
    }
    std::vector<char const*> pointers;
    for (std::string const& word : words) {
        pointers.push_back(word.c_str());
    }
    return parse_arguments(static_cast<int>(pointers.size()), pointers.data());
}

template <typename T> T parse_as(std::string const& line) {
    Arguments const arguments = parse(line);
    if (auto const* const notice = std::get_if<Notice>(&arguments)) {
        FAIL(notice->text);
    }
    return std::get<T>(arguments);
}

} // namespace

TEST_CASE("check without options has the contract's defaults") {
    auto const check = parse_as<CheckArguments>("check");
    CHECK(check.verdicts);
    CHECK(check.files.empty());
    CHECK(check.database.empty());
    CHECK_FALSE(check.input.kind.has_value());
    CHECK_FALSE(check.input.date.has_value());
    CHECK(check.format->name == "text");
    CHECK(check.tolerance == 5);
    CHECK(check.output.empty());
    CHECK_FALSE(check.exit_zero);
}

TEST_CASE("check and extract share their options") {
    auto const command = GENERATE(as<std::string>(), "check", "extract");
    auto const check = parse_as<CheckArguments>(
        command + " a.txt --db x.sqlite --date 2024-05-08 --input ndjson --format ndjson "
                  "--tolerance 2.5 -o out.json --exit-zero - b.txt");
    CHECK(check.verdicts == (command == "check"));
    CHECK(check.files == std::vector<std::string>{"a.txt", "-", "b.txt"});
    CHECK(check.database == "x.sqlite");
    CHECK(check.input.date == parse_date("2024-05-08"));
    CHECK(check.input.kind == InputKind::ndjson);
    CHECK(check.format->name == "ndjson");
    CHECK(check.tolerance == 2.5);
    CHECK(check.output == "out.json");
    CHECK(check.exit_zero);
}

TEST_CASE("a file may be called like an option") {
    CHECK(parse_as<CheckArguments>("check -- --help").files == std::vector<std::string>{"--help"});
}

TEST_CASE("serve listens on the loopback unless told otherwise") {
    auto const plain = parse_as<ServeArguments>("serve");
    CHECK(plain.host == "127.0.0.1");
    CHECK(plain.port == 8080);
    CHECK(plain.allowed_hosts.empty());

    auto const open = parse_as<ServeArguments>(
        "serve --host 0.0.0.0 --port 0 --allow-host a.example --allow-host b.example");
    CHECK(open.host == "0.0.0.0");
    CHECK(open.port == 0);
    CHECK(open.allowed_hosts == std::vector<std::string>{"a.example", "b.example"});
}

TEST_CASE("reference show takes two or three words") {
    auto const three =
        parse_as<ShowArguments>("reference show ARM RUS trade --frequency month --date 2024-05-08");
    CHECK(three.reporter == "ARM");
    CHECK(three.partner == "RUS");
    CHECK(three.measure == "trade");
    CHECK(three.frequency == Frequency::month);
    CHECK(three.date == parse_date("2024-05-08"));

    auto const two = parse_as<ShowArguments>("reference show ARM gdp");
    CHECK(two.reporter == "ARM");
    CHECK(two.partner.empty());
    CHECK(two.measure == "gdp");
    CHECK(two.frequency == Frequency::year);
}

TEST_CASE("wrong usage is named, with what would be right") {
    struct Case {
        std::string line;
        std::string part;
    };
    auto const [line, part] = GENERATE(values<Case>({
        {"",
         "a command is missing; there are check, extract, serve, import, reference (see claimcheck "
         "--help)"},
        {"chek a.txt",
         "there is no command \"chek\"; there are check, extract, serve, import, reference"},
        {"reference",
         "a command is missing; there are list, show, sources (see claimcheck reference --help)"},
        {"check --frmt json", "--frmt (see claimcheck check --help)"},
        {"check --format csv", "there is no format \"csv\"; there are text, line, json, ndjson"},
        {"check --input html", "HTML cannot be read yet"},
        {"check --input pdf", "there is no input \"pdf\"; there are text, ndjson"},
        {"check --date 8.5.2024", "\"8.5.2024\" is no date; write YYYY-MM-DD, as in 2024-05-08"},
        {"extract --date 2024-02-30", "\"2024-02-30\" is no date"},
        {"check --tolerance -1", "\"-1\" is no percentage of 0 or more"},
        {"check --tolerance nan", "\"nan\" is no percentage of 0 or more"},
        {"check --tolerance five", "\"five\" is no percentage of 0 or more"},
        {"check --db", "--db"},
        {"serve --port 65536", "\"65536\" is no port"},
        {"serve --port x", "\"x\" is no port"},
        {"serve article.txt", "article.txt"},
        {"reference show ARM", "give REPORTER [PARTNER] MEASURE, as in ARM RUS trade"},
        {"reference show ARM RUS trade now", "give REPORTER [PARTNER] MEASURE"},
        {"reference show ARM gdp --frequency day", "\"day\" is none of year, half, quarter, month"},
    }));
    auto const notice = std::get<Notice>(parse(line));
    CHECK(notice.is_error);
    CHECK_THAT(notice.text, Catch::Contains(part));
}

TEST_CASE("help and version are no errors, and help has examples") {
    auto const line = GENERATE(as<std::string>(), "--help", "check --help", "extract --help",
                               "serve -h", "reference show --help");
    auto const notice = std::get<Notice>(parse(line));
    CHECK_FALSE(notice.is_error);
    CHECK_THAT(notice.text, Catch::Contains("Examples:\n  claimcheck "));
    CHECK_THAT(std::get<Notice>(parse("--version")).text,
               Catch::Matches("claimcheck [0-9]+\\.[0-9]+\\.[0-9]+\n"));
}

TEST_CASE("the help of check names every format") {
    auto const notice = std::get<Notice>(parse("check --help"));
    for (report::Format const& format : report::formats()) {
        CHECK_THAT(notice.text, Catch::Contains(std::string(format.name) + ": "));
    }
}
