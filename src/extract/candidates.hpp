// Which figure belongs to which subject.
#pragma once

#include <cstddef>

#include "core/lexicon.hpp"
#include "extract/extraction.hpp"

namespace claimcheck::extract {

/// Adds the candidates of one sentence of an extraction: every figure and record of a predicate,
/// with the subject before it that is nearest, and the periods of the sentence by distance.
/// @param first  the first of the sentence's candidates; their figures are left alone
void add_candidates(Extraction& extraction, std::size_t sentence, std::size_t first,
                    Lexicon const& lexicon);

} // namespace claimcheck::extract
