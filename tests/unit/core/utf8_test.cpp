// UTF-8 that may be broken.
#include <string>

#include <catch2/catch.hpp>

#include "core/utf8.hpp"

using namespace claimcheck;

TEST_CASE("malformed UTF-8 is replaced piece by piece") {
    struct Case {
        std::string bytes;
        std::string shown;
    };
    auto const tested = GENERATE(values<Case>({
        {"plain", "plain"},
        {"\xE2\x82\xAC", "\xE2\x82\xAC"},                         // a euro sign
        {"\xF0\x9F\x87\xA6", "\xF0\x9F\x87\xA6"},                 // beyond the first plane
        {"a\x92z", "a\xEF\xBF\xBDz"},                             // Windows-1252
        {"\xE2\x82", "\xEF\xBF\xBD"},                             // cut off: one piece
        {"\xE2\x82z", "\xEF\xBF\xBDz"},                           //
        {"\xC0\x80", "\xEF\xBF\xBD\xEF\xBF\xBD"},                 // overlong: two pieces
        {"\xED\xA0\x80", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"}, // half a surrogate pair
        {"\xF4\x90\x80\x80", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"},
        {"\xFF", "\xEF\xBF\xBD"},
    }));
    CHECK(valid_utf8(tested.bytes) == tested.shown);
    CHECK(is_valid_utf8(tested.bytes) == (tested.bytes == tested.shown));
}

TEST_CASE("every code point survives the way there and back") {
    for (char32_t c = 1; c <= 0x10FFFF; c += 37) {
        if (c >= 0xD800 && c <= 0xDFFF) {
            continue;
        }
        std::string bytes;
        append_utf8(bytes, c);
        CodePoint const read = decode(bytes);
        CHECK((read.valid && read.value == c && read.length == bytes.size()));
    }
}
