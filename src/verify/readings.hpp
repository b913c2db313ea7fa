// What would be right: the claim read again with one thing changed.
#pragma once

#include <string>
#include <vector>

#include "core/date.hpp"
#include "core/verdict.hpp"
#include "verify/hearing.hpp"

namespace claimcheck::verify {

/// A reading and the figures behind it.
struct FoundReading {
    Reading reading;
    /// How a sentence names the reading: "of exports", "against 2014".
    std::string words;
    Finding finding;
};

/// Tries other readings of a claim that differs, one change at a time, in the order flow, coverage,
/// mirror, percent_or_ratio, period, baseline, unit. Each is answered by the family that the
/// verdict is from, where that has it.
/// @param opinion  that the claim was found to differ from
/// @return the supported ones, else the close ones; at most three
std::vector<FoundReading> other_readings(Opinion const& opinion, ClaimedNumbers const& claimed,
                                         derive::Desk const& desk, double tolerance);

} // namespace claimcheck::verify
