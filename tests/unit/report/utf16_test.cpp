// Byte offsets as UTF-16 offsets.
#include <string>

#include <catch2/catch.hpp>

#include "report/utf16.hpp"

using claimcheck::report::Utf16Offsets;

TEST_CASE("a byte's UTF-16 offset counts two units for a character beyond U+FFFF") {
    struct Case {
        std::string text;
        std::size_t byte;
        std::size_t units;
    };
    auto const [text, byte, units] = GENERATE(values<Case>({
        {"", 0, 0},
        {"abc", 2, 2},
        {"abc", 3, 3},
        {"é€", 2, 1},
        {"é€", 5, 2},
        {"\U0001F600x", 4, 2},
        {"\U0001F600x", 5, 3},
        {"\xFF\xFFx", 2, 2},
        {"a\xC3", 2, 2},
    }));
    CHECK(Utf16Offsets(text).at(byte) == units);
}

TEST_CASE("offsets are right on both sides of every block of a long text") {
    std::string text;
    for (int i = 0; i < 2000; ++i) {
        text += "\U0001F600x€";
    }
    Utf16Offsets const offsets(text);
    for (std::size_t i = 0; i < 2000; ++i) {
        REQUIRE(offsets.at(8 * i) == 4 * i);
        REQUIRE(offsets.at(8 * i + 4) == 4 * i + 2);
    }
    CHECK(offsets.at(text.size()) == 8000);
}
