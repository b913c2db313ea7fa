// Decimals from digits.
#include <limits>
#include <string>

#include <catch2/catch.hpp>

#include "core/decimal.hpp"

using claimcheck::make_decimal;

TEST_CASE("digits beyond the range of double become infinity or zero, whatever the exponent") {
    struct Case {
        std::string digits;
        int exponent;
        double value;
    };
    double const infinity = std::numeric_limits<double>::infinity();
    auto const c = GENERATE_COPY(values<Case>({
        {"730", 7, 7.3e9},
        {"1", 400, infinity},
        {std::string(400, '9'), 0, infinity},
        {std::string(400, '9'), -10, infinity},
        {"1", -400, 0},
        {std::string(500, '0') + "1", -450, 0},
        {std::string(400, '0'), 0, 0},
    }));
    CAPTURE(c.digits, c.exponent);
    CHECK(make_decimal(c.digits, c.exponent).value == c.value);
}
