// Which words gave the slots of a claim.
#pragma once

#include "core/claim.hpp"
#include "core/lexicon.hpp"
#include "extract/extraction.hpp"

namespace claimcheck::resolve {

/// Adds to a resolved claim the words of its measure, its parties and its product, and the rule
/// that made it; periods are noted where they are chosen.
void explain(Claim& claim, extract::Candidate const& candidate,
             extract::Extraction const& extraction, Lexicon const& lexicon);

} // namespace claimcheck::resolve
