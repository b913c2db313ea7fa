// Intervals and parts.
#include "derive/quotient.hpp"

#include <algorithm>

#include "core/amount.hpp"

namespace claimcheck::derive {

std::optional<Figure> quotient(Figure const& part, Figure const& whole, double factor,
                               std::string unit, std::string formula) {
    if (whole.interval.lo <= 0 && whole.interval.hi >= 0) {
        return std::nullopt;
    }
    Figure result = part;
    result.value = part.value / whole.value * factor;
    result.interval = part.interval / whole.interval * factor;
    result.unit = std::move(unit);
    result.formula = std::move(formula);
    result.derived = true;
    result.parts.insert(result.parts.end(), whole.parts.begin(), whole.parts.end());
    result.rank = std::max(part.rank, whole.rank);
    return result;
}

std::string named(std::string const& name, Figure const& figure) {
    std::string const sum = figure.formula.empty() ? "" : " (" + figure.formula + ")";
    return name + " " + number_in_words(figure.value) + " " + figure.unit + sum;
}

} // namespace claimcheck::derive
