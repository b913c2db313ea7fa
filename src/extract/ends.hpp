// "From $1.2 billion in 2007 to $11.2 billion in 2022", "to $9bn, up from $7bn": one claim with two
// ends.
#pragma once

#include <cstddef>

#include "extract/extraction.hpp"

namespace claimcheck::extract {

/// Makes one candidate of two levels of a subject that are the ends of a change.
/// @param first  index of the sentence's first candidate
void join_ends(Extraction& extraction, std::size_t sentence, std::size_t first);

} // namespace claimcheck::extract
