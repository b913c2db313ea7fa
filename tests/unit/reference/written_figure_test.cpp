// Figures as tables write them.
#include <string>

#include <catch2/catch.hpp>

#include "reference/written_figure.hpp"

using claimcheck::reference::parse_figure;

TEST_CASE("a figure is off by half a unit of its last non-zero digit, at most by 0.5 percent") {
    struct Case {
        std::string text;
        double value;
        double rounding;
    };
    auto const c = GENERATE(values<Case>({
        {"557256228.43", 557256228.43, 0.005},
        {"12300", 12300, 50},
        {"12000", 12000, 60}, // 0.5 %, not 500
        {"120.50", 120.5, 0.05},
        {"3", 3, 0.015},
        {"-2.4", -2.4, 0.012},
        {"0", 0, 0},
        {"0.00", 0, 0},
    }));
    CAPTURE(c.text);
    auto const figure = parse_figure(c.text);
    REQUIRE(figure);
    CHECK(figure->value == c.value);
    CHECK(figure->rounding == Approx(c.rounding).epsilon(1e-12).margin(0));
}

TEST_CASE("anything but plain digits is no figure") {
    auto const text = GENERATE(values<std::string>(
        {"", "-", ".", "1.", ".5", "1e5", "1,000", "+1", " 1", "1 ", "0x10", "nan", "inf", "1.2.3",
         "1" + std::string(301, '0'), std::string(400, '9')}));
    CAPTURE(text);
    CHECK_FALSE(parse_figure(text));
}
