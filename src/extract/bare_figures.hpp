// Large figures without a unit beside others of the same measure.
#pragma once

#include "extract/extraction.hpp"

namespace claimcheck::extract {

/// Gives "in 2013 it was a mere seven hundred million" the unit of the figure before it.
/// @param index  of the figure among the findings' quantities
void take_unit_before(std::vector<Quantity>& figures, std::size_t index);

} // namespace claimcheck::extract
