// Calendar dates: reading and writing them.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace claimcheck {

using Date = std::chrono::year_month_day;

/// Reads "2024-05-08".
/// @return nothing for another form or a day that the calendar does not have
std::optional<Date> parse_date(std::string_view iso);

/// "2024-05-08"
std::string to_string(Date date);

/// "8 May 2024", for a sentence.
std::string to_words(Date date);

/// "May", for 1 <= month <= 12.
std::string_view month_name(std::chrono::month month);

} // namespace claimcheck
