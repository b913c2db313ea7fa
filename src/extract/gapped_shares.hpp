// Shares that follow another one without its verb.
#pragma once

#include "extract/extraction.hpp"

namespace claimcheck::extract {

/// Adds the figures of "..., Russia for 20 percent and cloves for 9.3%", "92 percent of it with
/// Russia", and of parties in brackets, "went to Germany (15.1%), Italy (6.1%)".
/// @param first  of the sentence's candidates
void add_gapped_shares(Extraction& extraction, std::size_t sentence, std::size_t first);

} // namespace claimcheck::extract
