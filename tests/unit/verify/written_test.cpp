// What written numbers stand for: the examples of "What a verdict means".
#include <string>
#include <tuple>

#include <catch2/catch.hpp>

#include "tests/unit/verify/claims.hpp"
#include "verify/written.hpp"

using namespace claimcheck;
using namespace claimcheck::verify;
using claimcheck::test::written;

TEST_CASE("a written number stands for every number that rounds to it") {
    auto const [digits, exponent, unit, lo, hi] =
        GENERATE(table<std::string, int, std::string, double, double>({
            {"7.3", 9, "USD", 7.25e9, 7.35e9},
            {"7.31", 9, "USD", 7.305e9, 7.315e9},
            {"7.30", 9, "USD", 7.25e9, 7.35e9},
            {"14", 0, "x", 13.5, 14.5},
            {"4", 0, "percent", 3.5, 4.5},
            {"1", 0, "percent", 0.5, 1.5}, // percentages may be rounded by more than a tenth
            {"1", 0, "pp", 0.5, 1.5},
            {"1", 9, "USD", 0.9e9, 1.1e9},    // at most 10 %: not 1.4
            {"2", 0, "x", 1.8, 2.2},          // doubled
            {"0.5", 0, "x", 0.45, 0.55},      // halved
            {"840", 6, "USD", 835e6, 845e6},  // the zero may be rounded
            {"80", 9, "USD", 78.4e9, 81.6e9}, // but by 2 % at most
            {"300", 0, "percent", 294, 306},
            {"10", 0, "percent", 9.5, 10.5}, // half a unit is more than 2 %
            {"7000000000", 0, "USD", 6.86e9, 7.14e9},
            {"0", 0, "percent", -0.5, 0.5},
        }));
    CAPTURE(digits, exponent, unit);
    Interval const interval = written_interval(written(digits, exponent), unit);
    CHECK(interval.lo == Approx(lo));
    CHECK(interval.hi == Approx(hi));
}

TEST_CASE("a fraction word stands for 5 percent of itself either way") {
    Decimal third;
    third.value = 100.0 / 3;
    third.fraction_word = true;
    Interval const interval = written_interval(third, "percent");
    CHECK(interval.lo == Approx(31.667).margin(0.001));
    CHECK(interval.hi == Approx(35));
}
