// Positions among all partners or all reporters.
#pragma once

#include <vector>

#include "derive/desk.hpp"

namespace claimcheck::derive {

/// The figures of a measure for every country in the place of one, from the largest down.
struct Ranking {
    std::vector<Figure> figures;
    bool by_partner = false;
};

/// By partner where the measure has one other than the world, else by reporter; countries only, of
/// one line. Partners of a complete source that are left out are zero and not in it.
/// @param measure  its partner, or its reporter, does not matter
Ranking ranking(Desk const& desk, Line const& line, Measure const& measure, Period const& period);

/// The position of the measure's own partner (reporter) in a ranking, as a figure in "rank": its
/// interval reaches over those whose roundings overlap with its own.
/// @return nothing where it is not among them, or alone
std::optional<Figure> position(Ranking const& ranking, Measure const& measure);

} // namespace claimcheck::derive
