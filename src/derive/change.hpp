// What two figures make together: ratios, percentages of change, differences.
#pragma once

#include <optional>
#include <string>

#include "core/interval.hpp"
#include "derive/figure.hpp"

namespace claimcheck::derive {

/// A number computed from figures, as a band: the figures are rounded.
struct Result {
    double value = 0;
    Interval interval;
    std::string unit;
    /// "7.62 bn USD (2023) / 1.22 bn USD (2015)"
    std::string formula;
};

/// The figure itself as a result.
Result level(Figure const& figure);

/// later : earlier, in "x".
/// @return nothing where `earlier` may be zero or the two have not the same sign
/// @throws std::invalid_argument where their units differ
std::optional<Result> ratio(Figure const& later, Figure const& earlier);

/// (later / earlier - 1) x 100, in "percent"; else as ratio().
std::optional<Result> percent_change(Figure const& later, Figure const& earlier);

/// later - earlier, in their unit; in "pp" where that is "percent" or "percent_gdp".
/// @throws std::invalid_argument where their units differ
Result difference(Figure const& later, Figure const& earlier);

} // namespace claimcheck::derive
