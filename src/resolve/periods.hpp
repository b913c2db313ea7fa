// "Last year", "since 2015", "a year earlier" as periods.
#pragma once

#include <optional>

#include "core/date.hpp"
#include "core/period.hpp"
#include "core/period_phrase.hpp"

namespace claimcheck::resolve {

/// What a claim's words say of time.
struct Times {
    std::optional<Period> period;
    /// Of a change: what it is measured from.
    std::optional<Period> baseline;
};

/// From a start until the text's date: to its year where the start is one, else to its month.
Times open_span(Period const& start, std::optional<Date> date);

/// Reads one phrase against the text's date. "Since 2015" in 2024 is 2015/2024 with baseline 2015;
/// "the past ten years" is 2014/2024. A month without a year is the latest one not after the date.
/// @return no period where the phrase needs a date and there is none; of a base only the baseline,
/// and of "a year earlier" neither,
///         see year_before
Times times(PeriodPhrase const& phrase, std::optional<Date> date);

/// What a phrase in the role of a base means for a claim of a period: "a year earlier" is the same
/// part of the year before, "from the previous month" the month before, "the same period of 2019"
/// that part of 2019.
/// @return nothing where it depends on the claim's period and there is none
std::optional<Period> baseline(PeriodPhrase const& base, std::optional<Period> const& period,
                               std::optional<Date> date);

} // namespace claimcheck::resolve
