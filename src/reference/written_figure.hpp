// A published figure as its table writes it.
#pragma once

#include <optional>
#include <string_view>

namespace claimcheck::reference {

struct WrittenFigure {
    double value = 0;
    /// How far the true value may stand off: half a unit of the last digit that is not zero, but at
    /// most 0.5 % of the value.
    double rounding = 0;
};

/// Reads "557256228.43", "-2.4" or "12300" (which stands for 12250 to 12350, but for its 0.5 %).
/// @return nothing for anything but digits with a minus sign and a decimal point, or beyond 1e300
std::optional<WrittenFigure> parse_figure(std::string_view text);

} // namespace claimcheck::reference
