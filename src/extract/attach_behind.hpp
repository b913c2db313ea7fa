// Figures before their subject: "a 9% rise in exports", "40% of exports", "spent $2bn on imports".
#pragma once

#include "extract/figure_adder.hpp"
#include "extract/subjects.hpp"

namespace claimcheck::extract {

/// Gives a figure to the subject behind it.
/// @return whether one was there for it
bool attach_behind(FigureAdder& adder, Subjects const& subjects, Token const& figure);

} // namespace claimcheck::extract
