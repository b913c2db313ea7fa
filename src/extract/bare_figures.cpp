// The two or three figures before one.
#include "extract/bare_figures.hpp"

namespace claimcheck::extract {

void take_unit_before(std::vector<Quantity>& figures, std::size_t index) {
    constexpr double kLarge = 1e5;      // less is more likely to count something else
    constexpr std::size_t kNear = 3;    // figures
    constexpr std::size_t kBytes = 250; // between the two
    Quantity& figure = figures[index];
    if (figure.kind != QuantityKind::count || !figure.unit.empty() || figure.value.value < kLarge) {
        return;
    }
    for (std::size_t back = 1; back <= kNear && back <= index; ++back) {
        Quantity const& before = figures[index - back];
        bool const unit =
            before.kind == QuantityKind::money || before.unit == "tonne" || before.unit == "m3";
        if (unit && !before.converted && figure.span.begin - before.span.end < kBytes) {
            figure.kind = before.kind;
            figure.unit = before.unit;
            figure.shared_currency = before.shared_currency;
            return;
        }
    }
}

} // namespace claimcheck::extract
