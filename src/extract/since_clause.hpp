// "Since the war began in 2022": the year is where a change is measured from.
#pragma once

#include <vector>

#include "core/period_phrase.hpp"
#include "extract/extraction.hpp"

namespace claimcheck::extract {

/// Makes starts of the periods at the end of a clause that "since" opens.
/// @param periods  the findings'
void read_since_clauses(Sentence const& sentence, std::vector<PeriodPhrase>& periods);

} // namespace claimcheck::extract
