// What is only expected, planned or supposed, where the words that say so stand before the subject.
#pragma once

#include "extract/extraction.hpp"

namespace claimcheck::extract {

/// Marks the candidates of "sees Ghana's economy growing 4.4%", "might trim China's exports by $170
/// billion", "agreed to raise trade to $2 billion"; not those of a relative clause in between.
/// @param first  of the sentence's candidates
void mark_expected(Extraction& extraction, std::size_t sentence, std::size_t first);

} // namespace claimcheck::extract
