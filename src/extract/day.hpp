// Days, which stand for their months in statistics.
#pragma once

#include <optional>
#include <string_view>

#include "core/period_phrase.hpp"

namespace claimcheck::extract {

/// The month of a calendar date, with or without a year: of "22 February", "May 8, 2024".
/// @param date  the words of a date, as in Findings::dates
/// @return nothing where no month is named ("8.5.24" without a year)
std::optional<PeriodPhrase> month_of_day(std::string_view date);

} // namespace claimcheck::extract
