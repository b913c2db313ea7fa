// Parts of a figure that the sentence has just named.
#pragma once

#include "extract/extraction.hpp"

namespace claimcheck::extract {

/// Adds the figures of "of which $1.5 billion, or 62.5%, went to Switzerland", "of which a quarter
/// came from Chile".
void add_of_which(Extraction& extraction, std::size_t sentence, Lexicon const& lexicon);

} // namespace claimcheck::extract
