// "The highest since 2014", "their lowest level in six years".
#pragma once

#include <cstddef>

#include "extract/extraction.hpp"

namespace claimcheck::extract {

/// Adds the superlatives of a sentence that say since when, each of the nearest subject before it.
void add_records(Extraction& extraction, std::size_t sentence);

} // namespace claimcheck::extract
