// The rounding of written numbers.
#include "verify/written.hpp"

#include <algorithm>
#include <cmath>

namespace claimcheck::verify {
namespace {

/// Most that rounding to the last digit can mean: "$1 billion" is not 1.4, "doubled" is 1.8-2.2.
constexpr double kMostOfLastDigit = 0.10;
/// Most that zeros at the end can mean: "80 billion" is 78.4-81.6.
constexpr double kMostOfZeros = 0.02;
constexpr double kFractionWord = 0.05;

double half_unit(int digit) { return std::pow(10, digit) / 2; }

} // namespace

bool is_percentage(std::string_view unit) { return unit.starts_with("percent") || unit == "pp"; }

Interval written_interval(Decimal const& written, std::string_view unit) {
    double const magnitude = std::abs(written.value);
    if (written.fraction_word) {
        return around(written.value, magnitude * kFractionWord);
    }
    double radius = half_unit(written.last_digit);
    if (!is_percentage(unit)) {
        radius = std::min(radius, magnitude * kMostOfLastDigit);
    }
    double const of_zeros =
        std::min(half_unit(written.last_nonzero_digit), magnitude * kMostOfZeros);
    return around(written.value, std::max(radius, of_zeros));
}

} // namespace claimcheck::verify
