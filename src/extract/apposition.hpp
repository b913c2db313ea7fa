// Figures that say the one before them again.
#pragma once

#include <string_view>

#include "core/quantity.hpp"

namespace claimcheck::extract {

/// Whether `next` only repeats `previous` in brackets, "forty-five (45)", and so is no figure of
/// its own.
bool repeats(Quantity const& previous, Quantity const& next, std::string_view text);

/// Gives "38.9 million" of "45.2 million pounds, from 38.9 million" its currency.
void take_unit_of_base(Quantity& next, Quantity const& previous, std::string_view text);

/// What `next` takes from `previous` where it is another expression of it: the direction of "fell
/// $1.15, or 2%"; and that "600 billion tenge ($1.25 billion)" is a conversion.
void take_from_previous(Quantity& next, Quantity const& previous, std::string_view text);

/// The same the other way: "a $4.7 billion or 19.4% rise".
void take_from_next(Quantity& previous, Quantity const& next, std::string_view text);

} // namespace claimcheck::extract
