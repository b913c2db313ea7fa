// "Iraq is Jordan's second-largest export market."
#pragma once

#include <cstddef>

#include "core/lexicon.hpp"
#include "extract/extraction.hpp"

namespace claimcheck::extract {

/// Adds the ranks of a sentence, each with a subject made for it.
void add_ranks(Extraction& extraction, std::size_t sentence, Lexicon const& lexicon);

} // namespace claimcheck::extract
