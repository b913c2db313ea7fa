// One figure divided by another.
#pragma once

#include <optional>
#include <string>

#include "derive/figure.hpp"

namespace claimcheck::derive {

/// factor x part / whole, on their intervals, with the parts of both.
/// @param formula  how it comes from them
/// @return nothing where the whole may be zero
std::optional<Figure> quotient(Figure const& part, Figure const& whole, double factor,
                               std::string unit, std::string formula);

/// "exports 3.42 bn USD", for a formula; with the sum that it comes from.
std::string named(std::string const& name, Figure const& figure);

} // namespace claimcheck::derive
