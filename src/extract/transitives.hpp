// "Kazakhstan raised its exports to China by 56 percent", "we have doubled our exports".
#pragma once

#include <cstddef>

#include "extract/extraction.hpp"

namespace claimcheck::extract {

/// Adds the changes of a sentence whose measure is the object of the verb.
void add_transitives(Extraction& extraction, std::size_t sentence);

} // namespace claimcheck::extract
