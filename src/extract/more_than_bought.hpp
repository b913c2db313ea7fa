// "Sold Vietnam $2.6 billion more than it bought from it", "imports exceeded exports by $3
// billion": balances.
#pragma once

#include "extract/extraction.hpp"

namespace claimcheck::extract {

/// Adds the figure by which one flow is more than the other, as a surplus or a deficit.
void add_more_than_bought(Extraction& extraction, std::size_t sentence, Lexicon const& lexicon);

} // namespace claimcheck::extract
