// By <charconv>: no locale, no rounding.
#include "report/number.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace claimcheck::report {
namespace {

// Up to here whole numbers are written out; the longest has 21 digits and a sign.
constexpr double kLongestWhole = 1e21;

template <typename... Format> std::string to_decimal(double value, Format... format) {
    std::array<char, 64> buffer{};
    auto const result =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, format...);
    return {buffer.data(), result.ptr};
}

} // namespace

std::string exact_number(double value) {
    if (value == 0) {
        return "0"; // never "-0"
    }
    if (std::trunc(value) == value && std::fabs(value) < kLongestWhole) {
        return to_decimal(value, std::chars_format::fixed, 0);
    }
    return to_decimal(value);
}

std::string grouped_number(double value) {
    double const step = std::fabs(value) >= 1e4 ? 1 : 1e4;
    std::string digits = exact_number(std::round(value * step) / step);
    if (digits.find('e') != std::string::npos) {
        return digits;
    }
    std::size_t const first = digits.front() == '-' ? 1 : 0;
    for (std::size_t i = std::min(digits.find('.'), digits.size()); i > first + 3;) {
        i -= 3;
        digits.insert(i, ",");
    }
    return digits;
}

} // namespace claimcheck::report
