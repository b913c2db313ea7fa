// Figures as files write them.
#include <string>

#include <catch2/catch.hpp>

#include "formats/published_number.hpp"

using namespace claimcheck::formats;

namespace {

struct Case {
    std::string text;
    double value;
    double rounding;
};

void check(std::optional<PublishedNumber> const& number, Case const& c) {
    CAPTURE(c.text);
    REQUIRE(number);
    CHECK(number->value == c.value);
    CHECK(number->rounding == Approx(c.rounding).epsilon(1e-12).margin(0));
}

} // namespace

TEST_CASE("a figure is off by half a unit of its last non-zero digit, at most by 0.5 percent") {
    auto const c = GENERATE(values<Case>({
        {"557256228.43", 557256228.43, 0.005},
        {"12300", 12300, 50},
        {"12000", 12000, 60}, // 0.5 %, not 500
        {"120.50", 120.5, 0.05},
        {"3", 3, 0.015},
        {"-2.4", -2.4, 0.012},
        {"−2.4", -2.4, 0.012},
        {"+2.4 ", 2.4, 0.012},
        {".5", 0.5, 0.0025},
        {"2.1538032E13", 21538032000000, 500000},
        {"1.5e-3", 0.0015, 0.0000075},
        {"0", 0, 0},
        {"-0.00", 0, 0},
    }));
    check(parse_number(c.text), c);
}

TEST_CASE("a file has its own decimal point, grouping and scale") {
    check(parse_number("1.234,5", {',', '.'}, 6), {"1.234,5 million", 1234500000, 50000});
    check(parse_number("1,234.5", {'.', ','}, 3), {"1,234.5 thousand", 1234500, 50});
    check(parse_number("12,4", {',', 0}), {"12,4", 12.4, 0.05});
    CHECK_FALSE(parse_number("1,,234", {'.', ','}));
    CHECK_FALSE(parse_number("1.234,5", {'.', ','}));
}

TEST_CASE("anything but a number is no figure") {
    auto const text = GENERATE(values<std::string>(
        {"", "-", ".", "1.", "1,000", "0x10", "nan", "inf", "1.2.3", "--1", "1e", "1e+", "1e999",
         "e5", "12 b", "1" + std::string(301, '0'), std::string(400, '9')}));
    CAPTURE(text);
    CHECK_FALSE(parse_number(text));
}

TEST_CASE("cells without a figure") {
    for (auto const* text : {"", " ", ":", "..", "-", "NA", " n/a "}) {
        CAPTURE(text);
        CHECK(is_missing(text));
    }
    for (auto const* text : {"0", "none", "?", "-1", "NaNs"}) {
        CAPTURE(text);
        CHECK_FALSE(is_missing(text));
    }
}
