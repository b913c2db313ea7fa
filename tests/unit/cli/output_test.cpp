// A report's file is written whole or not at all.
#include <filesystem>
#include <string>

#include <catch2/catch.hpp>

#include "cli/output.hpp"
#include "tests/unit/cli/folder.hpp"

using namespace claimcheck;
using cli::Output;
using test::Folder;

TEST_CASE("a file appears when everything is written") {
    Folder const folder;
    folder.write("report", "old");
    {
        Output output(folder / "report");
        output.write("new ");
        output.write("report");
        CHECK(folder.read("report") == "old");
        output.commit();
    }
    CHECK(folder.read("report") == "new report");
    CHECK(folder.size() == 1);
}

TEST_CASE("what is not finished leaves no trace") {
    Folder const folder;
    folder.write("report", "old");
    {
        Output output(folder / "report");
        output.write("half");
    }
    CHECK(folder.read("report") == "old");
    CHECK(folder.size() == 1);
}

TEST_CASE("a link stays a link") {
    Folder const folder;
    folder.write("real", "old");
    std::filesystem::create_symlink(folder / "real", folder / "link");
    Output output(folder / "link");
    output.write("new");
    output.commit();
    CHECK(std::filesystem::is_symlink(folder / "link"));
    CHECK(folder.read("real") == "new");
}

TEST_CASE("a device is written to, not replaced") {
    Output output("/dev/null");
    output.write("nothing");
    output.commit();
    CHECK(std::filesystem::is_character_file("/dev/null"));
}

TEST_CASE("a full disk and a folder that is not there are errors that name the file") {
    Folder const folder;
    Output full("/dev/full");
    full.write("text");
    CHECK_THROWS_WITH(full.commit(), "cannot write to /dev/full: No space left on device");
    CHECK_THROWS_WITH(Output(folder / "none/report"), "cannot write to " +
                                                          (folder / "none/report") +
                                                          ": No such file or directory");
}
