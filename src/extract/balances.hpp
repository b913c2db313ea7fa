// "Surplus" and "deficit" by themselves, where trade is spoken of.
#pragma once

#include <vector>

#include "core/lexicon.hpp"
#include "core/token.hpp"

namespace claimcheck::extract {

/// Makes measures of them: "which left a gap of EUR 210 million", "posted a surplus with Britain".
/// Where the sentence speaks of a budget or another balance they stay words.
void name_balances(std::vector<Token>& tokens, Lexicon const& lexicon);

} // namespace claimcheck::extract
