// What a written number stands for: every number that rounds to it.
#pragma once

#include <string_view>

#include "core/decimal.hpp"
#include "core/interval.hpp"

namespace claimcheck::verify {

/// Percentages and percentage points: their rounding and their tolerance have rules of their own.
bool is_percentage(std::string_view unit);

/// "$7.3 billion" is 7.25-7.35 bn, "14 times" 13.5-14.5, "4 percent" 3.5-4.5. That is half a unit
/// of the last written digit, but, percentages aside, at most 10 % of the number; for a fraction
/// word 5 % of it; and where the number ends in zeros half a unit of its last non-zero digit, up to
/// 2 % of the number, if that is more.
/// @param unit  the contract's unit
Interval written_interval(Decimal const& written, std::string_view unit);

} // namespace claimcheck::verify
