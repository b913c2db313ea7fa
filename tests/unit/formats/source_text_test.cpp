// Sources as people write them down.
#include <sstream>
#include <stdexcept>

#include <catch2/catch.hpp>

#include "formats/readers.hpp"
#include "formats/source_text.hpp"

using namespace claimcheck;
using namespace claimcheck::formats;

TEST_CASE("what is not said of a source follows from its id") {
    Source const plain = make_source({{"id", "desk"}});
    CHECK(plain.family == "desk");
    CHECK(plain.vintage.empty());
    CHECK(plain.title == "desk");
    CHECK(plain.licence == "not stated");
    CHECK(make_source({{"id", "desk-2026-11-26"}}).vintage == "2026-11-26");
    CHECK(make_source({{"id", "desk-2026-11"}}).family == "desk");
    CHECK(make_source({{"id", "desk-2026"}}).vintage == "2026");
    CHECK(make_source({{"id", "desk-2026-13"}}).vintage.empty());
    CHECK(make_source({{"id", "2026-11"}}).family == "2026-11");
    CHECK(make_source({{"id", "a-2026"}, {"family", "b"}, {"vintage", ""}}).family == "b");
}

TEST_CASE("a sources.csv has its columns in any order") {
    std::istringstream input("title,source_id,publisher,rank\n\"A, B\",a-2024,Office,3\nC,c,,\n");
    auto const sources = read_sources(input);
    REQUIRE(sources.size() == 2);
    CHECK(sources[0].id == "a-2024");
    CHECK(sources[0].title == "A, B");
    CHECK(sources[0].short_name == "Office");
    CHECK(sources[0].rank == 3);
    CHECK(sources[1].publisher == "C");
}

TEST_CASE("a row of a sources.csv that is wrong is named by its line") {
    auto const message = [](std::string const& text) {
        std::istringstream input(text);
        try {
            read_sources(input);
        } catch (FormatError const& error) {
            return std::to_string(error.line()) + ": " + error.what();
        }
        return std::string();
    };
    CHECK(message("source_id,band\na,1\nb,lots\n") == "3: band 'lots' is no number from 0 to 100");
    CHECK(message("source_id,colour\na,red\n") == "2: a source has no 'colour'");
    CHECK(message("source_id\na,b\n") == "2: this row has more cells than the header");
    CHECK(message("title\nx\n").starts_with("2: a source needs an id"));
}
