// What the program's exit status says.
#pragma once

#include "report/tally.hpp"

namespace claimcheck::cli {

inline constexpr int kNothingDiffers = 0;
inline constexpr int kClaimDiffers = 1;
/// Bad usage, no usable database, an input that could not be read, a result that could not be
/// written.
inline constexpr int kFailed = 2;

/// The status after a batch. A text that could not be read counts for more than a claim that
/// differs: the answer is not complete.
/// @param exit_zero  differing claims are no reason for another status than 0
int exit_status(report::Tally const& tally, bool exit_zero);

} // namespace claimcheck::cli
