// The sentences of a verdict.
#pragma once

#include <string>

#include "core/claim.hpp"
#include "core/lexicon.hpp"
#include "verify/hearing.hpp"

namespace claimcheck::verify {

/// One or two sentences that a reader understands without the tool: measure, parties, periods,
/// figures, source and vintage, and what the claim says beside them.
/// @param hearing  with a deciding opinion
std::string explain(Hearing const& hearing, ClaimedNumbers const& claimed, Lexicon const& lexicon);

/// For claims of which only the partner's figures are known, and these are not the same thing.
/// @param hearing  without a deciding opinion, with opinions of the mirror
std::string explain_mirror_only(Hearing const& hearing, Lexicon const& lexicon);

/// A finding in short: "$0.256 bn to $3.61 bn, 14.1 times".
std::string brief(Finding const& finding);

/// The number of a finding as a noun: "14.1 times", "a fall of 3 percent", "$7.31 bn"; of a from_to
/// both ends.
std::string result_in_words(Finding const& finding);

} // namespace claimcheck::verify
