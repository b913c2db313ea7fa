// The built program, given what it cannot use: what it says, and the status that it ends with.
#include <cstdio>
#include <string>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <sys/wait.h>

#include "tests/unit/cli/folder.hpp"

using namespace claimcheck;
using Catch::Contains;
using test::Folder;

namespace {

struct Ended {
    int status = -1;
    std::string results;
    std::string messages;
};

// Runs "claimcheck ARGUMENTS" in a folder, by the shell.
Ended run(Folder const& folder, std::string const& arguments) {
    std::string const command = "cd '" + (folder / "") +
                                "' && " CLAIMCHECK_BUILD_DIR "/claimcheck " + arguments +
                                " 2>messages";
    Ended ended;
    std::FILE* const pipe = popen(command.c_str(), "r");
    REQUIRE(pipe != nullptr);
    char buffer[4096];
    while (std::size_t const count = std::fread(buffer, 1, sizeof buffer, pipe)) {
        ended.results.append(buffer, count);
    }
    ended.status = WEXITSTATUS(pclose(pipe));
    ended.messages = folder.read("messages");
    return ended;
}

constexpr char const* kDiffers = "Armenia's trade with Russia was $50 billion in 2023.";

} // namespace

TEST_CASE("a batch goes on after what cannot be read, and says so") {
    Folder const folder;
    std::filesystem::create_directory(folder / "sub");
    folder.write("a.txt", kDiffers);
    Ended const ended = run(folder, "check --format json gone.txt sub a.txt");
    CHECK(ended.status == 2);
    CHECK(ended.messages == "claimcheck: gone.txt: there is no such file\n"
                            "claimcheck: sub: is a folder; name the files in it\n");
    auto const documents = nlohmann::json::parse(ended.results)["documents"];
    REQUIRE(documents.size() == 3);
    CHECK(documents[0]["errors"][0] == "there is no such file");
    CHECK(documents[0]["claims"].empty());
    CHECK(documents[2]["errors"].empty());
    CHECK(documents[2]["claims"][0]["verdict"] == "differs");
}

TEST_CASE("a claim that differs is a status of its own, unless that is not wanted") {
    Folder const folder;
    folder.write("a.txt", kDiffers);
    CHECK(run(folder, "check a.txt").status == 1);
    CHECK(run(folder, "check --exit-zero a.txt").status == 0);
    CHECK(run(folder, "extract a.txt").status == 0);
    CHECK(run(folder, "check <a.txt").status == 1);
    CHECK(run(folder, "check - <a.txt").status == 1);
}

TEST_CASE("any bytes are a text: one warning, and the status is not affected") {
    Folder const folder;
    folder.write("a.txt", "\xFF\xFE caf\xE9");
    Ended const ended = run(folder, "check a.txt");
    CHECK(ended.status == 0);
    CHECK_THAT(ended.messages, Catch::StartsWith("claimcheck: a.txt: "));
    CHECK_THAT(ended.messages, Contains("UTF-8"));
    CHECK(ended.messages.find('\n') == ended.messages.size() - 1);
}

TEST_CASE("an empty text is said to be empty") {
    Folder const folder;
    folder.write("a.txt", " \r\n");
    Ended const ended = run(folder, "check a.txt");
    CHECK(ended.status == 0);
    CHECK(ended.messages == "claimcheck: a.txt: the text is empty\n");
    CHECK_THAT(ended.results, Contains("No claim about trade or the economy was found."));
}

TEST_CASE("a database that cannot be used is named, with what to do") {
    Folder const folder;
    folder.write("a.txt", "text");
    folder.write("other.sqlite", "SQLite format 3 or not");
    auto const file = GENERATE(as<std::string>(), "gone.sqlite", "other.sqlite", ".");
    for (std::string const command :
         {"check a.txt", "extract a.txt", "serve --port 0", "reference show ARM gdp"}) {
        Ended const ended = run(folder, command + " --db " + file);
        CAPTURE(command, file);
        CHECK(ended.status == 2);
        CHECK(ended.results.empty());
        CHECK_THAT(ended.messages, Catch::StartsWith("claimcheck: reference database " + file));
        CHECK_THAT(ended.messages, Contains("--db"));
    }
}

TEST_CASE("a result that cannot be written is noticed") {
    Folder const folder;
    folder.write("a.txt", kDiffers);
    Ended const full = run(folder, "check a.txt >/dev/full");
    CHECK(full.status == 2);
    CHECK(full.messages ==
          "claimcheck: cannot write to standard output: No space left on device\n");
    Ended const closed = run(folder, "check a.txt >&-");
    CHECK(closed.status == 2);
    CHECK_THAT(closed.messages, Contains("cannot write to standard output"));
}

TEST_CASE("an output file is written also where a claim differs") {
    Folder const folder;
    folder.write("a.txt", kDiffers);
    Ended const ended = run(folder, "check a.txt --format ndjson -o out.ndjson");
    CHECK(ended.status == 1);
    CHECK(ended.results.empty());
    CHECK(nlohmann::json::parse(folder.read("out.ndjson"))["id"] == "a.txt");
}

TEST_CASE("areas that nobody knows and figures that nobody has are said") {
    Folder const folder;
    Ended const area = run(folder, "reference show Atlantis gdp");
    CHECK(area.status == 2);
    CHECK(area.messages ==
          "claimcheck: no country or bloc is called \"Atlantis\"; give its name or "
          "its code, as in ARM\n");
    Ended const measure = run(folder, "reference show armenia whales");
    CHECK(measure.status == 2);
    CHECK(measure.messages ==
          "claimcheck: no measure is called \"whales\"; claimcheck reference list "
          "indicators shows all; did you mean sales?\n");
    Ended const none = run(folder, "reference show georgia kyrgyzstan trade --frequency half");
    CHECK(none.status == 2);
    CHECK_THAT(none.messages, Contains("there are no half-yearly figures of trade for Georgia with "
                                       "Kyrgyzstan; there are exports, yearly"));
}

TEST_CASE("the worked example of docs/import.md") {
    Folder const folder;
    std::string const files = CLAIMCHECK_SOURCE_DIR "/examples/import/gas";
    Ended const loaded = run(folder, "import --db mine.sqlite --format csv --map " + files +
                                         ".json " + files + ".csv --rejects rejects.csv");
    CHECK(loaded.status == 0);
    CHECK(loaded.results ==
          "read 6 values: loaded 3 (3 new, 0 replaced), rejected 1, empty 1, left out by the "
          "mapping 1\nmine.sqlite is new; it has figures of gas-desk-2026-11\n");
    CHECK_THAT(loaded.messages, Contains("gas.csv:6: rejected, the area 'Rusia' is not known"));
    CHECK_THAT(folder.read("rejects.csv"),
               Contains("gas.csv\",6,\"the area 'Rusia' is not known\",1"));
    Ended const checked = run(folder, "check --db mine.sqlite --format line " + files + ".txt");
    CHECK_THAT(checked.results,
               Contains("supported: Armenia's gas deliveries with Russia were 251 m "
                        "cubic metres in January 2025"));
    CHECK(checked.status == 0);
}

TEST_CASE("what an import lacks is named") {
    Folder const folder;
    folder.write("a.csv", "reporter,period,value\nARM,2020,1\n");
    auto const says = [&](std::string const& arguments, std::string const& message) {
        Ended const ended = run(folder, "import " + arguments);
        CHECK(ended.status == 2);
        CHECK_THAT(ended.messages, Contains(message));
        CHECK(ended.results.empty());
    };
    says("a.csv --format tidy", "name the database to load into with --db");
    says("a.csv --db x.sqlite", "say what format the files have with --format");
    says("a.csv --db x.sqlite --format xls", "there is no format \"xls\"; there are:");
    says("--db x.sqlite --format tidy", "name the files to load");
    says("a.csv --db x.sqlite --format csv", "the format csv needs a mapping file");
    says("a.csv --db x.sqlite --format csv --map gone.json",
         "the mapping file gone.json cannot be read");
    says("a.csv --db x.sqlite --format tidy --set colour=red", "is no FIELD=VALUE");
    says("a.csv --db x.sqlite --format tidy --source 'a b' --source-title t",
         "a source needs an id");
    says("a.csv --db x.sqlite --format tidy --source a --set indicator=gdp.current",
         "the source a is not known; say what it is with --source-title");
    says("a.csv --db x.sqlite --format tidy --source a --source-title t",
         "a.csv: no column says the indicator; --set indicator=…");
}
