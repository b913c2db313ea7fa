// Positions among all partners or all reporters.
#pragma once

#include <vector>

#include "derive/desk.hpp"

namespace claimcheck::derive {

/// The figures of a measure for every country in the place of its partner, where it has one other
/// than the world, else of its reporter, from the largest down; of one line. Countries of zero are
/// left out, but for the measure's own.
std::vector<Figure> ranking(Desk const& desk, Line const& line, Measure const& measure,
                            Period const& period);

/// The position of the measure in its ranking, as a figure in "rank": its interval reaches over
/// those whose roundings overlap with its own.
/// @return nothing where it is not among them, or alone
std::optional<Figure> position(std::vector<Figure> const& ranking, Measure const& measure);

} // namespace claimcheck::derive
