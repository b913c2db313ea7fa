// Names of months, quarters and halves.
#pragma once

#include <array>
#include <string_view>
#include <utility>

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
constexpr std::array<Ordinal, 16> kQuarters = {{
    {"first quarter", 1},
    {"second quarter", 2},
    {"third quarter", 3},
    {"fourth quarter", 4},
    {"first-quarter", 1},
    {"second-quarter", 2},
    {"third-quarter", 3},
    {"fourth-quarter", 4},
    {"last quarter", 4},
    {"final quarter", 4},
    {"q1", 1},
    {"q2", 2},
    {"q3", 3},
    {"q4", 4},
    {"1st quarter", 1},
    {"2nd quarter", 2},
}};
constexpr std::array<Ordinal, 6> kHalves = {{
    {"first half", 1},
    {"second half", 2},
    {"first-half", 1},
    {"second-half", 2},
    {"h1", 1},
    {"h2", 2},
}};

/// How many months "the first nine months" are.
constexpr std::array<Ordinal, 22> kMonthCounts = {{
    {"two", 2},   {"three", 3}, {"four", 4},    {"five", 5},    {"six", 6}, {"seven", 7},
    {"eight", 8}, {"nine", 9},  {"ten", 10},    {"eleven", 11}, {"2", 2},   {"3", 3},
    {"4", 4},     {"5", 5},     {"6", 6},       {"7", 7},       {"8", 8},   {"9", 9},
    {"10", 10},   {"11", 11},   {"twelve", 12}, {"12", 12},
}};

/// How many years "the past ten years" are.
constexpr std::array<Ordinal, 12> kYearCounts = {{
    {"two years", 2},
    {"three years", 3},
    {"four years", 4},
    {"five years", 5},
    {"six years", 6},
    {"seven years", 7},
    {"eight years", 8},
    {"nine years", 9},
    {"ten years", 10},
    {"fifteen years", 15},
    {"twenty years", 20},
    {"decade", 10},
}};

/// Other names of the year that the text was written in, and of the one before.
constexpr std::array<std::string_view, 5> kThisYear = {
    "so far this year", "this year so far", "this year", "the current year", "the year so far"};
constexpr std::array<std::string_view, 1> kLastYear = {"last year"};

/// Before a period that a change is measured from, with the blank behind.
constexpr std::array<std::string_view, 12> kBaseWords = {"from ",
                                                         "than ",
                                                         "compared with ",
                                                         "compared to ",
                                                         "against ",
                                                         "versus ",
                                                         "over the same period of ",
                                                         "relative to ",
                                                         "as against ",
                                                         "vs ",
                                                         "vs. ",
                                                         "in comparison with "};

/// The year before the one that the sentence speaks of.
constexpr std::array<std::string_view, 12> kYearEarlier = {"a year earlier",
                                                           "a year before",
                                                           "a year ago",
                                                           "the year before",
                                                           "the year earlier",
                                                           "the previous year",
                                                           "year-on-year",
                                                           "year on year",
                                                           "the same period last year",
                                                           "the same period a year earlier",
                                                           "the same period of last year",
                                                           "the same period of the previous year"};

} // namespace claimcheck::grammar::en
