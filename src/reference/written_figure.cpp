// The rounding of published figures.
#include "reference/written_figure.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include "core/decimal.hpp"

namespace claimcheck::reference {
namespace {

constexpr double kMostRounding = 0.005;
constexpr double kLargest = 1e300;

bool all_digits(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

} // namespace

std::optional<WrittenFigure> parse_figure(std::string_view text) {
    bool const negative = text.starts_with('-');
    text.remove_prefix(negative ? 1 : 0);
    auto const point = text.find('.');
    std::string_view const whole = text.substr(0, point);
    std::string_view const decimals =
        point == std::string_view::npos ? std::string_view() : text.substr(point + 1);
    if (!all_digits(whole) || (point != std::string_view::npos && !all_digits(decimals))) {
        return std::nullopt;
    }
    Decimal const written = make_decimal(std::string(whole) + std::string(decimals),
                                         -static_cast<int>(decimals.size()));
    if (written.value > kLargest) {
        return std::nullopt;
    }
    double const half_a_unit = make_decimal("5", written.last_nonzero_digit - 1).value;
    return WrittenFigure{negative ? -written.value : written.value,
                         std::min(half_a_unit, written.value * kMostRounding)};
}

} // namespace claimcheck::reference
