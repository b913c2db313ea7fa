// What a claim makes the statistics do.
#pragma once

#include "core/claim.hpp"

namespace claimcheck::verify {

enum class Operation {
    level,            ///< the figure of the period
    ratio,            ///< period : baseline
    percent,          ///< their change in percent
    difference,       ///< their difference
    ends,             ///< both figures: "from $7bn to $9bn"
    record,           ///< the figure among those of all earlier periods
    partner_share,    ///< the partner's share of the reporter's trade, in percent
    gdp_share,        ///< the figure in percent of GDP, worked out
    per_head,         ///< the figure for each of the population
    converted,        ///< the figure in the claim's currency, at the year's average rate
    rank,             ///< the position among all partners, or reporters
    increase,         ///< (period - baseline) : baseline; only in other readings
    ratio_in_percent, ///< period : baseline x 100; only in other readings
};

/// "rose by 8 to 9 percent" is a range and a change, "inflation of 8 to 9 percent" is not.
/// A share is one of a partner in trade, or a published one of GDP.
Operation operation_of(Claim const& claim);

/// Whether it makes one number of the figures of two periods.
bool is_change(Operation operation);

/// Whether it is of two periods.
bool needs_baseline(Operation operation);

/// Whether it sets a figure against those of others of the same period.
bool is_among_others(Operation operation);

} // namespace claimcheck::verify
