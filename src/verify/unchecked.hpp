// Why a claim has no verdict: what is missing, and the nearest that is there.
#pragma once

#include <optional>

#include "core/claim.hpp"
#include "core/lexicon.hpp"
#include "verify/hearing.hpp"
#include "verify/timing.hpp"

namespace claimcheck::verify {

/// What stands in the way before any figure is looked for: a forecast, a kind that cannot be
/// checked, an area or a measure that is not known, a number that is not there.
std::optional<Unchecked> unchecked_outright(Claim const& claim, Lexicon const& lexicon);

/// Why no source could be heard.
/// @param hearing  without opinions
Unchecked unchecked_for_want_of_figures(Hearing const& hearing, derive::Desk const& desk);

} // namespace claimcheck::verify
