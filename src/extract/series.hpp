// "Exports rose 5% and imports 3%."
#pragma once

#include "extract/extraction.hpp"

namespace claimcheck::extract {

/// Gives a figure whose verb is left out the direction of the figure before it: both percentages,
/// or both percentage points, with nothing but the names of what is measured between them, or in a
/// list ("up 1.4 and 2.5 percent").
/// @param quantities  the findings'
void carry_directions(Sentence const& sentence, std::vector<Quantity>& quantities);

} // namespace claimcheck::extract
