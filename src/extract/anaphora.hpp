// "It stood at 6.95 million", "this figure was 61.5 percent higher": what the sentence before was
// about.
#pragma once

#include "extract/extraction.hpp"

namespace claimcheck::extract {

/// Makes a subject of the pronoun that opens a sentence after one with figures, or opens a clause
/// behind a semicolon.
/// @param before  the sentence before; null for none
void add_anaphora(Sentence& sentence, Sentence const* before);

} // namespace claimcheck::extract
