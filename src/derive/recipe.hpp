// How a figure can be added up from others: the only place that knows what consists of what.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/lexicon.hpp"
#include "core/period.hpp"
#include "derive/measure.hpp"

namespace claimcheck::derive {

/// One figure that goes into a sum.
struct Term {
    Measure measure;
    Period period;
    /// Subtracted instead of added.
    bool minus = false;
    /// How a formula calls it: "exports", "Belarus", "March 2023".
    std::string label;
};

/// A sum that gives a figure. All terms are needed.
struct Recipe {
    std::vector<Term> terms;
    /// How a formula calls the terms where they are too many to list: "members", "months".
    std::string noun;
};

/// Every way to add up a measure from others of the same period: turnover and balance from exports
/// and imports; a bloc as partner from its members on the period's last day, without the reporter
/// itself; a bloc as reporter from its members, but not trade that may be within it. One step only:
/// the terms may need recipes of their own. None for an indicator that is not a level: shares and
/// rates do not add up.
std::vector<Recipe> recipes_by_measure(Measure const& measure, Period const& period,
                                       Lexicon const& lexicon);

/// The measure over the shorter periods of `frequency` that make up a longer one.
/// @return nothing where they do not fit into it, or where the measure does not add up over time
///         (rates, stocks): only flows of trade do
std::optional<Recipe> recipe_by_period(Measure const& measure, Period const& period,
                                       Frequency frequency, Lexicon const& lexicon);

/// The measures whose stored figures answer for this one as they are: itself first, then those of
/// the EU's 27 members for the EU, another indicator of the same thing.
std::vector<Measure> answering(Measure const& measure, Lexicon const& lexicon);

/// The measures that recipes can lead to in any period, the measure itself first.
std::vector<Measure> ingredients(Measure const& measure, Lexicon const& lexicon);

} // namespace claimcheck::derive
