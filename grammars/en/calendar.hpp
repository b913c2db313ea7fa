// Names of months, quarters and halves.
#pragma once

#include <array>
#include <string_view>
#include <utility>

#include "core/period_phrase.hpp"

namespace claimcheck::grammar::en {

using Ordinal = std::pair<std::string_view, unsigned>;

/// Written with a capital, always: "may" and "march" are verbs.
constexpr std::array<Ordinal, 35> kMonths = {{
    {"January", 1},   {"February", 2},  {"March", 3},  {"April", 4},     {"May", 5},
    {"June", 6},      {"July", 7},      {"August", 8}, {"September", 9}, {"October", 10},
    {"November", 11}, {"December", 12}, {"Jan.", 1},   {"Feb.", 2},      {"Mar.", 3},
    {"Apr.", 4},      {"Jun.", 6},      {"Jul.", 7},   {"Aug.", 8},      {"Sept.", 9},
    {"Sep.", 9},      {"Oct.", 10},     {"Nov.", 11},  {"Dec.", 12},     {"Jan", 1},
    {"Feb", 2},       {"Mar", 3},       {"Apr", 4},    {"Jun", 6},       {"Jul", 7},
    {"Aug", 8},       {"Sep", 9},       {"Oct", 10},   {"Nov", 11},      {"Dec", 12},
}};

/// Quarters and halves, in lower case; "the" before them is no part of it.
constexpr auto kQuarters = std::to_array<Ordinal>({
    {"first-quarter", 1},
    {"second-quarter", 2},
    {"third-quarter", 3},
    {"fourth-quarter", 4},
    {"first quarter", 1},
    {"second quarter", 2},
    {"third quarter", 3},
    {"fourth quarter", 4},
    {"first-quarter", 1},
    {"second-quarter", 2},
    {"third-quarter", 3},
    {"fourth-quarter", 4},
    {"final quarter", 4},
    {"last quarter of", 4},
    {"q1", 1},
    {"q2", 2},
    {"q3", 3},
    {"q4", 4},
    {"1st quarter", 1},
    {"2nd quarter", 2},
    {"3rd quarter", 3},
    {"4th quarter", 4},
    {"opening quarter", 1},
});
constexpr auto kHalves = std::to_array<Ordinal>({
    {"first half", 1},
    {"second half", 2},
    {"first-half", 1},
    {"second-half", 2},
    {"first half-year", 1},
    {"second half-year", 2},
    {"h1", 1},
    {"h2", 2},
});

/// How many quarters "the first three quarters" are.
constexpr auto kQuarterCounts =
    std::to_array<Ordinal>({{"two", 2}, {"three", 3}, {"2", 2}, {"3", 3}});

/// What "last", "this" and "the previous" may count in.
using UnitOfTime = std::pair<std::string_view, Frequency>;
constexpr auto kUnitsOfTime = std::to_array<UnitOfTime>(
    {{"month", Frequency::month}, {"quarter", Frequency::quarter}, {"half", Frequency::half}});
/// A change from one to the next.
constexpr auto kUnitOnUnit = std::to_array<UnitOfTime>({
    {"month-on-month", Frequency::month},
    {"month on month", Frequency::month},
    {"month-over-month", Frequency::month},
    {"m/m", Frequency::month},
    {"mom", Frequency::month},
    {"quarter-on-quarter", Frequency::quarter},
    {"quarter on quarter", Frequency::quarter},
    {"quarter-over-quarter", Frequency::quarter},
    {"q/q", Frequency::quarter},
    {"qoq", Frequency::quarter},
});
constexpr auto kOnTheUnit = std::to_array<UnitOfTime>(
    {{"on the month", Frequency::month}, {"on the quarter", Frequency::quarter}});

/// Between two months.
constexpr auto kThroughWords =
    std::to_array<std::string_view>({"to", "through", "until", "till", "-"});

/// Before a year whose end or start is meant: statistics have the year.
constexpr auto kPartsOfYear = std::to_array<std::string_view>(
    {"end of", "the end of", "start of", "the start of", "beginning of", "the beginning of",
     "early", "late", "mid", "end", "calendar", "calendar year", "the year", "the whole of",
     "the full year", "all of"});

constexpr auto kNow = std::to_array<std::string_view>({"now", "today", "currently"});

/// The claim's own part of the year, in another year.
constexpr auto kSamePeriod = std::to_array<std::string_view>(
    {"same period", "same time", "same month", "same months", "same quarter", "same half",
     "corresponding period", "corresponding month", "corresponding months", "corresponding quarter",
     "like period", "analogous period", "similar period", "comparable period",
     "equivalent period"});

constexpr std::array<std::string_view, 4> kHalvesOfDay = {"a.m.", "p.m.", "am", "pm"};

/// How many months "the first nine months" are.
constexpr std::array<Ordinal, 22> kMonthCounts = {{
    {"two", 2},   {"three", 3}, {"four", 4},    {"five", 5},    {"six", 6}, {"seven", 7},
    {"eight", 8}, {"nine", 9},  {"ten", 10},    {"eleven", 11}, {"2", 2},   {"3", 3},
    {"4", 4},     {"5", 5},     {"6", 6},       {"7", 7},       {"8", 8},   {"9", 9},
    {"10", 10},   {"11", 11},   {"twelve", 12}, {"12", 12},
}};

/// How many years "the past ten years" are.
constexpr auto kYearCounts = std::to_array<Ordinal>({
    {"two years", 2},        {"three years", 3},
    {"four years", 4},       {"five years", 5},
    {"six years", 6},        {"seven years", 7},
    {"eight years", 8},      {"nine years", 9},
    {"ten years", 10},       {"eleven years", 11},
    {"twelve years", 12},    {"fifteen years", 15},
    {"twenty years", 20},    {"thirty years", 30},
    {"2 years", 2},          {"3 years", 3},
    {"4 years", 4},          {"5 years", 5},
    {"6 years", 6},          {"7 years", 7},
    {"8 years", 8},          {"9 years", 9},
    {"10 years", 10},        {"11 years", 11},
    {"12 years", 12},        {"15 years", 15},
    {"20 years", 20},        {"25 years", 25},
    {"30 years", 30},        {"decade", 10},
    {"two decades", 20},     {"three decades", 30},
    {"quarter century", 25}, {"quarter of a century", 25},
    {"couple of years", 2},
});

/// Other names of the year that the text was written in, and of the one before.
constexpr auto kThisYear = std::to_array<std::string_view>(
    {"so far this year", "this year so far", "this year", "the current year", "current year",
     "the year so far", "this calendar year", "the year to date", "year to date"});
constexpr auto kLastYear = std::to_array<std::string_view>({"last year", "last calendar year"});

/// Before a number of years that a change took: "in five years", "within a decade".
constexpr auto kPastOpenings =
    std::to_array<std::string_view>({"over ", "in ", "within ", "in the space of ", "over the "});

/// Before a period that a change is measured from, with the blank behind.
constexpr auto kBaseWords = std::to_array<std::string_view>(
    {"from ", "than ", "compared with ", "compared to ", "comparing with ", "comparing to ",
     "against ", "versus ", "relative to ", "as against ", "as compared with ", "as compared to ",
     "vs ", "vs. ", "below ", "above ", "comparison with ", "comparison to ", "as "});

/// The same in more words; each starts a base whatever stands behind its first word.
constexpr auto kLongBases = std::to_array<std::string_view>(
    {"what it had been in ", "what it was in ", "what they had been in ", "what they were in ",
     "the level of ", "the figure for ", "the level in ", "its level in ", "their level in "});

/// The year before the one that the sentence speaks of.
constexpr auto kYearEarlier = std::to_array<std::string_view>({"twelve months earlier",
                                                               "twelve months before",
                                                               "twelve months ago",
                                                               "12 months earlier",
                                                               "12 months before",
                                                               "12 months ago",
                                                               "the season before",
                                                               "the previous season",
                                                               "a year earlier",
                                                               "a year before",
                                                               "a year ago",
                                                               "a year previously",
                                                               "one year earlier",
                                                               "one year before",
                                                               "one year ago",
                                                               "the year before",
                                                               "the year earlier",
                                                               "year earlier",
                                                               "year ago",
                                                               "year-ago",
                                                               "year-earlier",
                                                               "the previous year",
                                                               "previous year",
                                                               "the preceding year",
                                                               "preceding year",
                                                               "the prior year",
                                                               "prior year",
                                                               "year-on-year",
                                                               "year on year",
                                                               "year-over-year",
                                                               "year over year",
                                                               "yoy",
                                                               "y-o-y",
                                                               "y/y",
                                                               "last year's level",
                                                               "the year-ago period",
                                                               "the year-earlier period"});

/// The year behind the one that the text has named.
constexpr auto kFollowingYear = std::to_array<std::string_view>(
    {"the following year", "the next year", "the year after", "a year later", "one year later"});

constexpr auto kOnTheYear =
    std::to_array<std::string_view>({"on the year", "on-year", "on an annual basis",
                                     "on a yearly basis", "in annual terms", "in yearly terms"});

} // namespace claimcheck::grammar::en
