// Who stands before a verb of trade: "Azerbaijan in 2021 exported", "it shipped".
#pragma once

#include "extract/extraction.hpp"

namespace claimcheck::extract {

/// What a verb of trade says of whom: an area, a pronoun ("it", "they", "we") or the noun of "the
/// two countries".
/// @param verb  a subject whose measure is a verb
/// @return null where neither stands before it
Token const* trader_before(Subject const& verb, Sentence const& sentence);

/// Gives verbs of trade the area before them as their owner; who "was supplied" imports.
void add_traders(Sentence& sentence, Lexicon const& lexicon);

} // namespace claimcheck::extract
