// Parts of a whole, in percent.
#pragma once

#include "derive/desk.hpp"

namespace claimcheck::derive {

/// The partner's share of the reporter's trade of that flow, in percent of that with the world, by
/// one line's own figures.
/// @param measure  with a partner that is not the world
/// @return a figure in "percent" whose parts are those of both, or what is missing
Answer share_of_partner(Desk const& desk, Line const& line, Measure const& measure,
                        Period const& period);

/// A figure in percent of the reporter's gross domestic product at current prices in the same
/// period: of the line's own family where it has one in that unit, else of the first that has.
/// @return a figure in "percent_gdp", or what is missing
Answer share_of_gdp(Desk const& desk, Line const& line, Measure const& measure,
                    Period const& period);

} // namespace claimcheck::derive
