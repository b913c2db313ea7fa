// Which figure belongs to which subject.
#pragma once

#include <cstddef>

#include "core/lexicon.hpp"
#include "extract/extraction.hpp"

namespace claimcheck::extract {

/// Adds the candidates of one sentence of an extraction: every figure and record of a predicate,
/// with the subject before it that is nearest, and the periods of the sentence by distance.
void add_candidates(Extraction& extraction, std::size_t sentence, Lexicon const& lexicon);

} // namespace claimcheck::extract
