// What reaches a terminal: safe, measured, wrapped.
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "report/wrap.hpp"

using namespace claimcheck::report;

TEST_CASE("nothing that could steer a terminal is printable") {
    struct Case {
        std::string text;
        std::string safe;
    };
    auto const [text, safe] = GENERATE(values<Case>({
        {"plain – text", "plain – text"},
        {"two\r\nlines\tand  spaces", "two lines and spaces"},
        {"\x1b[31mred\x1b[0m", "\uFFFD[31mred\uFFFD[0m"},
        {"bell\x07 delete\x7f", "bell\uFFFD delete\uFFFD"},
        {"\xC2\x9B"
         "31m",
         "\uFFFD31m"},
        {"\u202Eright to left", "\uFFFDright to left"},
        {"\u2066isolate\u2069", "\uFFFDisolate\uFFFD"},
        {"line\u2028separator", "line separator"},
        {"broken \xFF", "broken \uFFFD"},
        {"\x0E\x0F", "\uFFFD\uFFFD"},
        {" kept at the ends ", " kept at the ends "},
    }));
    CHECK(printable(text) == safe);
}

TEST_CASE("columns are those of a terminal") {
    struct Case {
        std::string text;
        std::size_t width;
    };
    auto const [text, width] = GENERATE(values<Case>({
        {"", 0},
        {"abc", 3},
        {"café", 4},
        {"cafe\u0301", 4},
        {"日本", 4},
        {"\U0001F600", 2},
        {std::string("a") + kEmphasis + "b" + kPlain, 2},
    }));
    CHECK(columns(text) == width);
}

TEST_CASE("lines are broken at spaces and never wider than asked, but for long words") {
    using Lines = std::vector<std::string>;
    struct Case {
        std::string text;
        std::size_t width;
        Lines lines;
    };
    auto const [text, width, lines] = GENERATE(values<Case>({
        {"", 10, Lines{""}},
        {"one two", 7, Lines{"one two"}},
        {"one two", 6, Lines{"one", "two"}},
        {"one two three", 9, Lines{"one two", "three"}},
        {"a https://stat.example/long b", 8, Lines{"a", "https://stat.example/long", "b"}},
        {" leading and  double ", 20, Lines{"leading and double"}},
        {"日本 日本", 8, Lines{"日本", "日本"}},
        {"ééé ééé", 7, Lines{"ééé ééé"}},
    }));
    CHECK(wrap(text, width) == lines);
}
