// Which reference database is used.
#include <filesystem>

#include <catch2/catch.hpp>

#include "cli/database.hpp"
#include "tests/unit/cli/folder.hpp"

using namespace claimcheck;
using cli::database_file;

TEST_CASE("the database that was asked for, else one that came with the program") {
    test::Folder const folder;
    std::filesystem::create_directories(folder / "bin");
    std::filesystem::create_directories(folder / "share/claimcheck");
    std::string const program = folder / "bin/claimcheck";
    std::string const beside = folder / "bin/claimcheck.sqlite";
    std::string const shared = folder / "share/claimcheck/claimcheck.sqlite";

    CHECK(database_file("my.sqlite", program) == "my.sqlite");
    CHECK(database_file("", program) == beside); // for the message that it is not there
    folder.write("share/claimcheck/claimcheck.sqlite", "");
    CHECK(database_file("", program) == shared);
    folder.write("bin/claimcheck.sqlite", "");
    CHECK(database_file("", program) == beside);
}
