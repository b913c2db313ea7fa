// Changes between two figures, computed on their intervals.
#include "derive/change.hpp"

#include <stdexcept>

#include "core/amount.hpp"

namespace claimcheck::derive {
namespace {

void require_same_unit(Figure const& a, Figure const& b) {
    if (a.unit != b.unit) {
        throw std::invalid_argument("figures in " + a.unit + " and " + b.unit +
                                    " cannot be compared");
    }
}

/// "7.62 bn USD (2023)"
std::string dated(Figure const& figure) {
    return number_in_words(figure.value) + " " + figure.unit + " (" + to_string(figure.period) +
           ")";
}

/// "; 2023: exports 3.61 bn + imports 4.01 bn", for a derived figure.
std::string origin(Figure const& figure) {
    return figure.formula.empty() ? "" : "; " + to_string(figure.period) + ": " + figure.formula;
}

bool same_sign(Interval a, Interval b) { return (a.lo > 0 && b.lo > 0) || (a.hi < 0 && b.hi < 0); }

} // namespace

Result level(Figure const& figure) {
    std::string const sum = figure.formula.empty() ? "" : " = " + figure.formula;
    return {figure.value, figure.interval, figure.unit, dated(figure) + sum};
}

std::optional<Result> ratio(Figure const& later, Figure const& earlier) {
    require_same_unit(later, earlier);
    if (!same_sign(later.interval, earlier.interval)) {
        return std::nullopt;
    }
    return Result{later.value / earlier.value, later.interval / earlier.interval, "x",
                  dated(later) + " / " + dated(earlier) + origin(later) + origin(earlier)};
}

std::optional<Result> percent_change(Figure const& later, Figure const& earlier) {
    auto const times = ratio(later, earlier);
    if (!times) {
        return std::nullopt;
    }
    return Result{(times->value - 1) * 100, (times->interval - Interval{1, 1}) * 100, "percent",
                  "(" + dated(later) + " / " + dated(earlier) + " − 1) × 100" + origin(later) +
                      origin(earlier)};
}

Result difference(Figure const& later, Figure const& earlier) {
    require_same_unit(later, earlier);
    bool const of_percentages = later.unit.starts_with("percent");
    return {later.value - earlier.value, later.interval - earlier.interval,
            of_percentages ? "pp" : later.unit,
            dated(later) + " − " + dated(earlier) + origin(later) + origin(earlier)};
}

} // namespace claimcheck::derive
