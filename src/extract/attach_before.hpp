// Figures behind their subject, without a predicate of the grammar: "exports: $3bn", "exports,
// worth some $3bn", "sold goods for $3bn".
#pragma once

#include "extract/figure_adder.hpp"
#include "extract/subjects.hpp"

namespace claimcheck::extract {

/// Gives a figure to the nearest subject before it, where the words between let it.
/// @return whether they did
bool attach_before(FigureAdder& adder, Subjects const& subjects, Token const& figure);

} // namespace claimcheck::extract
