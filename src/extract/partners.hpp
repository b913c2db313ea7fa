// "Exports of $300 million to China", "a surplus of $2 billion with Peru".
#pragma once

#include <cstddef>

#include "extract/extraction.hpp"

namespace claimcheck::extract {

/// Gives each figure of trade that has no partner yet the one named right behind it.
/// @param first  the first of the sentence's candidates
void add_partners(Extraction& extraction, std::size_t sentence, std::size_t first);

} // namespace claimcheck::extract
