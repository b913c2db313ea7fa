// Figures per head of the population.
#pragma once

#include "derive/desk.hpp"

namespace claimcheck::derive {

/// A figure divided by the reporter's population in the same year: by the line's own family where
/// it has one, else by the first that has.
/// @return a figure in the line's unit, or what is missing
Answer per_head(Desk const& desk, Line const& line, Measure const& measure, Period const& period);

} // namespace claimcheck::derive
