// Figures that open a sentence, before what they are figures of.
#pragma once

#include "extract/extraction.hpp"

namespace claimcheck::extract {

/// Adds the figures of "€88.9bn: such was the value of Dutch exports", "Up 12% from a year earlier,
/// exports from Peru", "Goods worth $3 billion were shipped from Chile to Japan".
/// @param first  of the sentence's candidates
void add_openings(Extraction& extraction, std::size_t sentence, std::size_t first,
                  Lexicon const& lexicon);

} // namespace claimcheck::extract
