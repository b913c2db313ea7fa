// "The highest since 2014", "their lowest level in six years".
#pragma once

#include <cstddef>

#include "extract/extraction.hpp"

namespace claimcheck::extract {

/// Adds the superlatives of a sentence that say since when, each of the nearest subject before it,
/// and "record" before a subject that has a figure.
/// @param first  the first of the sentence's candidates
void add_records(Extraction& extraction, std::size_t sentence, std::size_t first);

} // namespace claimcheck::extract
