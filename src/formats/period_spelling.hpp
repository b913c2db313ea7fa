// Periods as published files spell them.
#pragma once

#include <optional>
#include <string_view>

#include "core/period.hpp"

namespace claimcheck::formats {

/// Reads the contract's own notation and what files of statistics have beside it:
///
///     2023  2023-A1  1990 [YR1990]  2023/24  2023Q1  2023-Q1  2023K1  Q1 2023  2023S1  2023H1
///     2023M01  2023M1  2023-M01  202301  2023-01  2023-01-01  01/2023  Jan 2023  2023 January
///
/// "2023-01-01" is a month where it is the first of one, as spreadsheets write months.
/// @return nothing for anything else: single days, weeks, words
std::optional<Period> parse_period_spelling(std::string_view text);

} // namespace claimcheck::formats
