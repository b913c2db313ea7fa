// The rules of calendar dates.
#pragma once

#include <boost/fusion/include/adapt_struct.hpp>

#include "grammars/date.hpp"
#include "grammars/en/calendar.hpp"
#include "grammars/terminals.hpp"

namespace claimcheck::grammar {

/// The same with the day first, and with the year first.
struct DayMonth {
    unsigned day = 0;
    unsigned month = 0;
    int year = 0;
};
struct YearMonthDay {
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
};

} // namespace claimcheck::grammar

BOOST_FUSION_ADAPT_STRUCT(claimcheck::grammar::WrittenDate, month, day, year)
BOOST_FUSION_ADAPT_STRUCT(claimcheck::grammar::DayMonth, day, month, year)
BOOST_FUSION_ADAPT_STRUCT(claimcheck::grammar::YearMonthDay, year, month, day)

namespace claimcheck::grammar {

auto const to_written_date = [](auto& context) {
    auto const& date = x3::_attr(context);
    x3::_val(context) = WrittenDate{date.month, date.day, date.year};
};

Names<unsigned> const month_word(en::kMonths);
x3::uint_parser<unsigned, 10, 1, 2> const one_or_two_digits{};
x3::uint_parser<unsigned, 10, 2, 2> const two_digits{};
x3::uint_parser<int, 10, 4, 4> const four_digits{};

auto const ordinal_ending = -(x3::lit("st") | "nd" | "rd" | "th"); // "8th of May", "May 8th"
auto const day_number = one_or_two_digits >> ordinal_ending >> word_end;
auto const full_year = four_digits >> word_end;

auto const year_after_month = (-x3::lit(',') >> ' ' >> full_year) | x3::attr(0);

x3::rule<struct MonthFirstClass, WrittenDate> const month_first = "May 8, 2024";
auto const month_first_def = month_word >> ' ' >> day_number >> year_after_month;

x3::rule<struct DayFirstClass, DayMonth> const day_first = "8 May 2024";
auto const day_first_def = day_number >> (x3::lit(" of ") | ' ') >> month_word >> year_after_month;

x3::rule<struct IsoClass, YearMonthDay> const iso_date = "2024-05-08";
auto const iso_date_def = four_digits >> '-' >> two_digits >> '-' >> two_digits >> word_end;

DateRule const date_rule = "date";
auto const date_rule_def =
    iso_date[to_written_date] | month_first[to_written_date] | day_first[to_written_date];

BOOST_SPIRIT_DEFINE(month_first, day_first, iso_date, date_rule)

} // namespace claimcheck::grammar
