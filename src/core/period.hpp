// The spans of time that statistics are of.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "core/date.hpp"

namespace claimcheck {

enum class Frequency { year, half, quarter, month };

/// A span of whole months, counted in years, halves, quarters or months:
///
///     2023  2023-H1  2023-Q1  2023-11  2023-01/2023-11  2015/2024  FY2021  FY2023/24
///
/// Whether a span of several units is a sum ("January-November") or a way from one end to the
/// other ("since 2015") is for the claim to say: the latter has a baseline.
/// A fiscal year keeps the calendar years it is named after; which months it has is the country's.
struct Period {
    Frequency frequency = Frequency::year;
    std::chrono::year_month first{};
    std::chrono::year_month last{};
    bool fiscal = false;

    static Period year(int year);
    static Period half(int year, unsigned half);
    static Period quarter(int year, unsigned quarter);
    static Period month(int year, unsigned month);
    /// From the first month of `from` to the last month of `to`; `from` must not be later.
    static Period span(Period const& from, Period const& to);
    /// FY2021 where both years are the same, else FY2020/21.
    static Period fiscal_year(int from, int to);

    /// How many units of its frequency it is long: 1 for "2023-Q1", 11 for "2023-01/2023-11".
    int length() const;
    bool single() const { return length() == 1; }
    /// The single period of the same frequency at its start or end: 2015/2024 has 2015 and 2024.
    Period front() const;
    Period back() const;
    /// The same span `years` later (earlier where negative).
    Period shifted(int years) const;
    /// How many whole months it has.
    int months() const;
    bool contains(Period const& other) const;
    std::chrono::sys_days first_day() const;
    std::chrono::sys_days last_day() const;

    friend bool operator==(Period const&, Period const&) = default;
};

/// The single period of that frequency in which a month lies.
Period period_of(Frequency frequency, std::chrono::year_month month);

/// In the notation above, which is also the contract's.
std::string to_string(Period const& period);

/// For a sentence: "2023", "the first half of 2023", "November 2023", "January-November 2023".
std::string to_words(Period const& period);

/// Reads what to_string writes.
/// @return nothing for anything else
std::optional<Period> parse_period(std::string_view text);

/// The last complete period of that frequency before a date: 2023 for 8 May 2024 and years.
Period last_complete(Frequency frequency, Date date);

} // namespace claimcheck
