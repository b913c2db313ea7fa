// "Shipments to A and B grew by 12 and 30 percent, respectively."
#pragma once

#include <cstddef>
#include <vector>

#include "extract/extraction.hpp"

namespace claimcheck::extract {

/// Where a sentence says "respectively", gives each claim of a subject with several partners one of
/// them, in order; and each of two measures ("exports and imports rose by 5 and 7 percent") its own
/// figure.
/// @param first  index of the sentence's first candidate
void tell_apart(Extraction& extraction, std::size_t sentence, std::size_t first,
                std::vector<Subject const*> const& subjects);

} // namespace claimcheck::extract
