// First words of figures, periods and addresses that stand in no table of their own.
#pragma once

#include <array>
#include <string_view>

namespace claimcheck::grammar::en {

constexpr std::array<std::string_view, 5> kFigureStarts = {"negative", "minus", "hundred", "half",
                                                           "quarter"};

constexpr auto kPeriodStarts =
    std::to_array<std::string_view>({"past", "last", "this", "first", "fiscal", "financial",
                                     "months", "year", "month", "previous", "preceding", "prior"});

/// Words that open a period where one stands behind them, what may stand between the two, and how
/// "on" and "over" go on before one.
constexpr auto kPeriodPrefixes = std::to_array<std::string_view>({"between", "from", "since"});
constexpr auto kBehindPrefix = std::to_array<std::string_view>(
    {"with", "to", "just", "that", "those", "of", "the", "a", "an", "in", "early", "late", "mid"});
constexpr auto kOnPeriods = std::to_array<std::string_view>({"on last year",
                                                             "on the year",
                                                             "on the month",
                                                             "on the quarter",
                                                             "on the previous",
                                                             "on the same",
                                                             "on a year",
                                                             "on an annual",
                                                             "on-year",
                                                             "in annual terms",
                                                             "in yearly terms",
                                                             "on 19",
                                                             "on 20",
                                                             "over last year",
                                                             "over the year",
                                                             "over the previous",
                                                             "over the preceding",
                                                             "over the same",
                                                             "over 19",
                                                             "over 20",
                                                             "since then",
                                                             "that year",
                                                             "the following year",
                                                             "the next year",
                                                             "the year after",
                                                             "a year later",
                                                             "one year later",
                                                             "that same year",
                                                             "the same year"});

constexpr std::array<std::string_view, 3> kAddressStarts = {"http", "https", "www"};

/// "percent of ten".
constexpr auto kPercentOf =
    std::to_array<std::string_view>({"percent of", "percents of", "per cent of", "pct of"});

constexpr auto kFiscalShort = std::to_array<std::string_view>({"fy"});

/// Behind "a" and "the".
constexpr std::array<std::string_view, 3> kBehindArticle = {"couple", "pair", "factor"};
constexpr auto kPeriodsBehindArticle =
    std::to_array<std::string_view>({"year", "same", "following", "next"});

} // namespace claimcheck::grammar::en
