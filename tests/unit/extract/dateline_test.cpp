// The first thousand bytes, and no further.
#include <catch2/catch.hpp>

#include "extract/dateline.hpp"

using namespace claimcheck;

TEST_CASE("a dateline is looked for in the first 1,000 bytes") {
    std::string const line = "Moscow, May 8, 2024\n";
    CHECK(extract::dateline(std::string(900, 'x') + "\n" + line));
    CHECK_FALSE(extract::dateline(std::string(1000, 'x') + "\n" + line));
}

TEST_CASE("a line that the limit cuts off ends nowhere") {
    std::string const start = "Photo, May 8, 2024";
    std::string const cut = std::string(1000 - start.size() - 1, 'x') + "\n" + start;
    CHECK(cut.size() == 1000);
    CHECK(extract::dateline(cut));
    CHECK_FALSE(extract::dateline(cut + " was a good day"));
}

TEST_CASE("a dateline may open a paragraph longer than the limit") {
    CHECK(extract::dateline("YEREVAN, May 8, 2024 - " + std::string(5000, 'x')));
}
