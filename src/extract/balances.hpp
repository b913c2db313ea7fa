// "Surplus" and "deficit" by themselves, where trade is spoken of.
#pragma once

#include "core/lexicon.hpp"
#include "extract/extraction.hpp"

namespace claimcheck::extract {

/// Makes measures of them: "which left a gap of EUR 210 million", "posted a surplus with Britain".
/// Where the sentence speaks of a budget or another balance they stay words.
void name_balances(Sentence& sentence, Lexicon const& lexicon);

} // namespace claimcheck::extract
