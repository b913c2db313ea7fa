// Numbers with the precision they were written with.
#include <cmath>

#include <catch2/catch.hpp>

#include "core/decimal.hpp"

using namespace claimcheck;

TEST_CASE("a decimal knows its last digits") {
    struct Case {
        std::string digits;
        int exponent;
        double value;
        int last_digit;
        int last_nonzero_digit;
    };
    auto const tested = GENERATE(values<Case>({
        {"73", 8, 7.3e9, 8, 8},  // 7.3 billion
        {"730", 7, 7.3e9, 7, 8}, // 7.30 billion
        {"840", 6, 8.4e8, 6, 7}, // 840 million
        {"14", 0, 14, 0, 0},     // 14
        {"20", 0, 20, 0, 1},     // 20
        {"0", 0, 0, 0, 0},       // 0
        {"45", -1, 4.5, -1, -1}, // 4.5
    }));
    Decimal const decimal = make_decimal(tested.digits, tested.exponent);
    CHECK(decimal.value == tested.value);
    CHECK(decimal.last_digit == tested.last_digit);
    CHECK(decimal.last_nonzero_digit == tested.last_nonzero_digit);
}

TEST_CASE("numbers beyond the range of double are infinite") {
    CHECK(std::isinf(make_decimal("1", 400).value));
    CHECK(std::isinf(make_decimal(std::string(400, '9'), 0).value));
}
