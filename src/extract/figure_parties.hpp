// Whose a single figure is, where the words beside it say so.
#pragma once

#include "extract/extraction.hpp"

namespace claimcheck::extract {

/// Gives figures the area that stands right before them: "from Turkey ($2.7 billion) and China
/// ($2bn)", "in Uzbekistan 6%".
/// @param first  of the sentence's candidates
void add_figure_parties(Extraction& extraction, std::size_t sentence, std::size_t first,
                        Lexicon const& lexicon);

} // namespace claimcheck::extract
