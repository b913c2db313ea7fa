// Large figures without a unit beside others of the same measure.
#pragma once

#include "extract/extraction.hpp"

namespace claimcheck::extract {

/// Gives "in 2013 it was a mere seven hundred million" the unit of the figure before it.
/// Not where a noun says what is counted ("2.9 million people"), nor to a plain number ("150,000").
/// @param end  one behind the last token of the sentence
void take_unit_before(std::vector<Quantity>& figures, Token const& figure, Token const* end);

} // namespace claimcheck::extract
