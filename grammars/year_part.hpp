// Parts of a year: "March", "the second quarter", "January-November", "the first nine months"; and
// which year: "2023", "last year".
#pragma once

#include "core/period_phrase.hpp"
#include "grammars/config.hpp"

namespace claimcheck::grammar {

/// Which year; a year of 0 is not stated.
struct WhichYear {
    YearReference reference = YearReference::unstated;
    int year = 0;
};

using MonthRule = x3::rule<struct MonthClass, unsigned>;
BOOST_SPIRIT_DECLARE(MonthRule)
using YearNumberRule = x3::rule<struct YearNumberClass, int>;
BOOST_SPIRIT_DECLARE(YearNumberRule)
using WhichYearRule = x3::rule<struct WhichYearClass, WhichYear>;
BOOST_SPIRIT_DECLARE(WhichYearRule)
using YearPartRule = x3::rule<struct YearPartClass, YearPart>;
BOOST_SPIRIT_DECLARE(YearPartRule)
using ShortPartRule = x3::rule<struct ShortPartClass, YearPart>;
BOOST_SPIRIT_DECLARE(ShortPartRule)

/// The name of a month.
MonthRule const& month();
/// 1900 to 2099 where nothing else is written behind it.
YearNumberRule const& year_number();
/// A year in digits or words.
WhichYearRule const& which_year();
/// A part of a year, without the year.
YearPartRule const& year_part();
/// The same as news abbreviates it, with the digits of the year glued to it in most cases: "9M",
/// "1H", "Q1".
ShortPartRule const& short_part();

} // namespace claimcheck::grammar
