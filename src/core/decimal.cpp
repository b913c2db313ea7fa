// Builds Decimals from digits, through one correctly rounded conversion.
#include "core/decimal.hpp"

#include <algorithm>
#include <charconv>
#include <limits>

namespace claimcheck {

Decimal make_decimal(std::string const& digits, int exponent) {
    Decimal result;
    std::string const text = digits + "e" + std::to_string(exponent);
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), result.value);
    if (error == std::errc::result_out_of_range) {
        auto const leading_zeros = std::min(digits.find_first_not_of('0'), digits.size());
        auto const magnitude = static_cast<int>(digits.size() - leading_zeros) + exponent;
        result.value = magnitude > 0 ? std::numeric_limits<double>::infinity() : 0;
    }
    result.last_digit = exponent;
    result.last_nonzero_digit = exponent;
    auto const last = digits.find_last_not_of('0');
    if (last != std::string::npos) {
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
