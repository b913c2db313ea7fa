// What a text says of time, before it is read against the text's date.
#pragma once

#include "core/period.hpp"
#include "core/span.hpp"

namespace claimcheck {

/// What the words around a period make of it.
enum class PeriodRole {
    within,  ///< "in 2023", "last year": the period of the figure
    since,   ///< "since 2015": from there to the last figures
    past,    ///< "over the past ten years": `years` back from the text's date
    span,    ///< "between 2020 and 2023": from one end to the other
    fiscal,  ///< "fiscal 2023"
    rolling, ///< "the year to March 2023": no period that statistics are of
    base,    ///< "from a year earlier", "than in 2019": what a change is measured from
};

/// Which year is meant.
enum class YearReference {
    stated,    ///< `year`
    unstated,  ///< "in August": the latest one before the text's date
    current,   ///< "this year"
    previous,  ///< "last year"
    preceding, ///< "a year earlier": the year before the claim's own period
    following, ///< "the following year": the year behind the one that the text has named before
    named,     ///< "then": the period that the text has named before
    back,      ///< "two years ago": `years` before the text's date
};

/// A part of a year, in units of its frequency counted from 1: the second quarter is {quarter, 2,
/// 2}, January-November {month, 1, 11}.
struct YearPart {
    Frequency frequency = Frequency::year;
    unsigned first = 1;
    unsigned last = 1;

    friend bool operator==(YearPart const&, YearPart const&) = default;
};

struct PeriodPhrase {
    Span span;
    PeriodRole role = PeriodRole::within;
    YearReference reference = YearReference::stated;
    int year = 0;
    /// Where the phrase has two years, "2022/23", "between 2020 and 2023", "from September 2022 to
    /// March 2023": the second. `part.last` belongs to it then.
    int last_year = 0;
    /// How many years "the past ten years" are.
    int years = 0;
    YearPart part;
    /// "The same period of 2019": the part of the year is the claim's own.
    bool same_part = false;
    /// "Last month", "this quarter", "from the previous month": the reference is to units of the
    /// part's frequency, not to years.
    bool by_unit = false;

    friend bool operator==(PeriodPhrase const&, PeriodPhrase const&) = default;
};

} // namespace claimcheck
