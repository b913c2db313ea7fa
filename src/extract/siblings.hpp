// What figures of one subject in a sentence have in common.
#pragma once

#include "extract/extraction.hpp"

namespace claimcheck::extract {

/// Gives candidates that say no period, goods or partner those of another figure of their subject:
/// "unemployment, up 0.8 points from the quarter before, reached 33% in the first quarter".
/// @param first  of the sentence's candidates
void complete_siblings(Extraction& extraction, std::size_t sentence, std::size_t first);

} // namespace claimcheck::extract
