// A figure with everything needed to show where it comes from.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/interval.hpp"
#include "core/period.hpp"
#include "core/verdict.hpp"
#include "derive/measure.hpp"
#include "derive/recipe.hpp"
#include "derive/vintage.hpp"

namespace claimcheck::derive {

struct Figure {
    Measure measure;
    Period period;
    double value = 0;
    /// The published roundings of the parts, added up.
    Interval interval;
    std::string unit;
    /// How a derived value comes from its parts, "exports 3.42 bn + imports 3.89 bn" (of `unit`);
    /// empty for a published one.
    std::string formula;
    /// Of a rank, whom it is among: "200 partners".
    std::string among = {};
    /// The stored observations behind it. One marked as derived is a zero that a complete source
    /// leaves out.
    std::vector<UsedObservation> parts;
    bool derived = false;
    /// Of the least preferred vintage among the parts.
    VintageRank rank;
};

/// The sources of a figure's parts, each once, in order of first use.
std::vector<std::shared_ptr<Source const>> sources(Figure const& figure);

/// The figure that an observation is.
Figure published(Measure const& measure, Series const& series, Observation const& observation,
                 VintageRank rank);

/// A zero that a complete source leaves out.
Figure left_out(Measure const& measure, Period const& period, std::string unit,
                std::shared_ptr<Source const> source, VintageRank rank);

/// The figures of a recipe's terms, in their order, added up.
Figure add_up(Measure const& measure, Period const& period, Recipe const& recipe,
              std::vector<Figure> const& terms);

/// A figure that would have been needed and is not there.
struct MissingPart {
    Measure measure;
    Period period;

    friend bool operator==(MissingPart const&, MissingPart const&) = default;
};

} // namespace claimcheck::derive
