// Figures in another currency.
#pragma once

#include <string>

#include "derive/desk.hpp"

namespace claimcheck::derive {

/// A yearly average rate is this far, in percent, from the rates at which trade was counted
/// (semantics.md).
inline constexpr double kRateBand = 3;

/// A figure in another currency, at the average official rate of its year, by way of the dollar.
/// The rate is that of the area whose currency it is (of the euro area for the euro), of the first
/// family that has it.
/// @param figure  in a currency, of one year or a part of one
/// @return a figure in `currency` with a band of kRateBand percent more either way, or the rates
///         that are missing
Answer converted(Desk const& desk, Figure const& figure, std::string const& currency);

} // namespace claimcheck::derive
