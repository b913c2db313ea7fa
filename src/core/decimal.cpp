// Builds Decimals from digits, each through one correctly rounded conversion.
#include "core/decimal.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <limits>
#include <optional>
#include <string>

namespace claimcheck {

namespace {

/// Digits and a power of ten that doubles hold exactly have a quotient or product that is rounded
/// once, and so correctly (Clinger, "How to read floating point numbers accurately", 1990).
std::optional<double> read_exactly(std::string_view digits, int exponent) {
    constexpr std::array<double, 23> kPowers = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                                1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                                1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    constexpr std::size_t kExactDigits = 15;
    auto const power = static_cast<std::size_t>(std::abs(exponent));
    if (digits.size() > kExactDigits || power >= kPowers.size()) {
        return std::nullopt;
    }
    std::int64_t whole = 0;
    for (char const digit : digits) {
        whole = whole * 10 + (digit - '0');
    }
    auto const value = static_cast<double>(whole);
    return exponent < 0 ? value / kPowers[power] : value * kPowers[power];
}

double read_any(std::string_view digits, int exponent) {
    std::string const text = std::string(digits) + "e" + std::to_string(exponent);
    double value = 0;
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc::result_out_of_range) {
        auto const leading_zeros = std::min(digits.find_first_not_of('0'), digits.size());
        auto const magnitude = static_cast<int>(digits.size() - leading_zeros) + exponent;
        return magnitude > 0 ? std::numeric_limits<double>::infinity() : 0;
    }
    return value;
}

} // namespace

Decimal make_decimal(std::string_view digits, int exponent) {
    Decimal result;
    auto const exact = read_exactly(digits, exponent);
    result.value = exact ? *exact : read_any(digits, exponent);
    result.last_digit = exponent;
    result.last_nonzero_digit = exponent;
    auto const last = digits.find_last_not_of('0');
    if (last != std::string_view::npos) {
        result.last_nonzero_digit += static_cast<int>(digits.size() - 1 - last);
    }
    return result;
}

Decimal make_decimal(std::int64_t whole) {
    Decimal result = make_decimal(std::to_string(whole < 0 ? -whole : whole), 0);
    if (whole < 0) {
        result.value = -result.value;
    }
    return result;
}

} // namespace claimcheck
