// "Sold Vietnam $2.6 billion more than it bought from it": a balance.
#pragma once

#include "extract/extraction.hpp"

namespace claimcheck::extract {

/// Adds the figure between two verbs of trade that are compared, as a surplus or a deficit.
void add_more_than_bought(Extraction& extraction, std::size_t sentence, Lexicon const& lexicon);

} // namespace claimcheck::extract
