// The rules of parts of a year.
#pragma once

#include <boost/fusion/include/adapt_struct.hpp>

#include "grammars/en/calendar.hpp"
#include "grammars/terminals.hpp"
#include "grammars/year_part.hpp"

namespace claimcheck::grammar {

struct MonthsTo {
    unsigned count = 1;
    unsigned last = 1;
};

} // namespace claimcheck::grammar

BOOST_FUSION_ADAPT_STRUCT(claimcheck::grammar::MonthsTo, count, last)
BOOST_FUSION_ADAPT_STRUCT(claimcheck::grammar::WhichYear, reference, year)

namespace claimcheck::grammar {

auto const as_month = [](auto& context) {
    x3::_val(context) = YearPart{Frequency::month, x3::_attr(context), x3::_attr(context)};
};
auto const as_quarter = [](auto& context) {
    x3::_val(context) = YearPart{Frequency::quarter, x3::_attr(context), x3::_attr(context)};
};
auto const as_half = [](auto& context) {
    x3::_val(context) = YearPart{Frequency::half, x3::_attr(context), x3::_attr(context)};
};
auto const put_last = [](auto& context) { x3::_val(context).last = x3::_attr(context); };
auto const as_first_months = [](auto& context) {
    x3::_val(context) = YearPart{Frequency::month, 1, x3::_attr(context)};
    x3::_pass(context) = x3::_attr(context) >= 1 && x3::_attr(context) <= 12;
};
auto const as_first_quarters = [](auto& context) {
    x3::_val(context) = YearPart{Frequency::month, 1, 3 * x3::_attr(context)};
    x3::_pass(context) = x3::_attr(context) >= 1 && x3::_attr(context) <= 4;
};
/// "The April-June quarter" is the second one; any other three months stay months.
auto const as_whole_quarter = [](auto& context) {
    YearPart& part = x3::_val(context);
    if (part.last == part.first + 2 && part.first % 3 == 1) {
        unsigned const quarter = (part.first + 2) / 3;
        part = YearPart{Frequency::quarter, quarter, quarter};
    }
};
/// "Nine months to September" are those of one year; "twelve months to March" began in the year
/// before.
auto const as_months_to = [](auto& context) {
    constexpr unsigned kYear = 12;
    MonthsTo const& months = x3::_attr(context);
    unsigned const first = (months.last + kYear - months.count) % kYear + 1;
    x3::_pass(context) = months.count >= 1 && months.count <= kYear;
    x3::_val(context) = YearPart{Frequency::month, first, months.last};
};

Names<unsigned> const month_name(en::kMonths);
Words<unsigned> const quarter_name(en::kQuarters);
Words<unsigned> const half_name(en::kHalves);
Words<unsigned> const month_count(en::kMonthCounts);
Words<unsigned> const quarter_count(en::kQuarterCounts);
AnyOf const this_year_words(en::kThisYear);
AnyOf const last_year_words(en::kLastYear);
AnyOf const through_word(en::kThroughWords);
x3::uint_parser<int, 10, 4, 4> const four_digit_year{};
x3::uint_parser<unsigned, 10, 1, 2> const small_number{};
x3::uint_parser<unsigned, 10, 1, 1> const one_digit{};

MonthRule const month_rule = "month";
auto const month_rule_def = month_name >> x3::eps;

YearNumberRule const year_number_rule = "year in digits";
auto const year_number_rule_def = &(x3::lit("19") | "20") >> four_digit_year >> word_end;

auto const stated_year = x3::attr(YearReference::stated) >> year_number_rule;
auto const this_year = x3::attr(YearReference::current) >> x3::attr(0) >> this_year_words;
auto const last_year = x3::attr(YearReference::previous) >> x3::attr(0) >> last_year_words;
WhichYearRule const which_year_rule = "which year";
auto const which_year_rule_def = stated_year | this_year | last_year;

// "March", "January-November", "from January to November", "the April-June quarter".
auto const month_qualifier =
    words("last ") | words("this ") | words("this past ") | words("end-") | words("mid-");
auto const to_month = x3::lit('-') | (' ' >> through_word >> ' ');
auto const quarter_word = words(" quarter") >> word_end;
x3::rule<struct MonthsClass, YearPart> const months = "January-November";
auto const months_def = -(words("from ") | month_qualifier) >> month_name[as_month] >>
                        -(to_month >> month_name[put_last] >> -(quarter_word[as_whole_quarter]));
x3::rule<struct BetweenMonthsClass, YearPart> const between_months = "between May and August";
auto const between_months_def = words("between ") >> month_name[as_month] >>
                                words(" and ") >> month_name[put_last];

// "the first nine months", "first three quarters", "the nine-month period", "nine months of 2023".
auto const blank_or_hyphen_in_count = x3::lit(' ') | '-';
auto const months_word = words("months") | words("month");
auto const period_behind = -(blank_or_hyphen_in_count >> words("period"));
auto const first_months = words("first ") >> month_count >> blank_or_hyphen_in_count >>
                          months_word >> word_end >> period_behind >> word_end;
auto const month_period = month_count >> blank_or_hyphen_in_count >> months_word >> ' ' >>
                          words("period") >> word_end;
auto const months_of_year = month_count >> words(" months") >>
                            &((words(" of ") | words(" in ") | ' ') >> which_year_rule);
auto const first_quarters = words("first ") >> quarter_count >> words(" quarters") >> word_end;

// "nine months to September", "the three months ended March".
auto const ending_words =
    words(" to ") | words(" through ") | words(" ended ") | words(" ending ") | words(" until ");
x3::rule<struct MonthsToClass, MonthsTo> const months_to = "nine months to September";
auto const months_to_def = -words("first ") >> month_count >> words(" months") >> ending_words >>
                           -(words("end-") | words("the end of ") | words("in ")) >> month_name;

YearPartRule const year_part_rule = "part of a year";
auto const as_it_stands = [](auto& context) { x3::_val(context) = x3::_attr(context); };
auto const year_part_rule_def = months[as_it_stands] | quarter_name[as_quarter] |
                                half_name[as_half] | between_months[as_it_stands] |
                                months_to[as_months_to] | first_months[as_first_months] |
                                first_quarters[as_first_quarters] | month_period[as_first_months] |
                                months_of_year[as_first_months];

ShortPartRule const short_part_rule = "part of a year in short";
auto const short_part_rule_def =
    (small_number >> x3::lit('M'))[as_first_months] | (one_digit >> x3::lit('Q'))[as_quarter] |
    (one_digit >> x3::lit('H'))[as_half] | (x3::lit('Q') >> one_digit)[as_quarter] |
    (x3::lit('H') >> one_digit)[as_half];

BOOST_SPIRIT_DEFINE(month_rule, year_number_rule, which_year_rule, months, between_months,
                    months_to, year_part_rule, short_part_rule)

} // namespace claimcheck::grammar
