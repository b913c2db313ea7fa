// The rules of periods. Each says which year it means and which part of it.
#pragma once

#include <boost/fusion/include/adapt_struct.hpp>

#include "grammars/en/calendar.hpp"
#include "grammars/period.hpp"
#include "grammars/terminals.hpp"

namespace claimcheck::grammar {

/// Which year; a year of 0 is not stated.
struct WhichYear {
    YearReference reference = YearReference::unstated;
    int year = 0;
};

/// The second quarter is {quarter, 2}.
struct Unit {
    Frequency frequency = Frequency::month;
    unsigned number = 1;
};

struct PartOfYear {
    YearPart part;
    WhichYear of;
};

struct YearSpan {
    int first = 0;
    int last = 0;
};

} // namespace claimcheck::grammar

BOOST_FUSION_ADAPT_STRUCT(claimcheck::YearPart, frequency, first, last)
BOOST_FUSION_ADAPT_STRUCT(claimcheck::grammar::WhichYear, reference, year)
BOOST_FUSION_ADAPT_STRUCT(claimcheck::grammar::Unit, frequency, number)
BOOST_FUSION_ADAPT_STRUCT(claimcheck::grammar::PartOfYear, part, of)
BOOST_FUSION_ADAPT_STRUCT(claimcheck::grammar::YearSpan, first, last)

namespace claimcheck::grammar {

inline PeriodPhrase make_phrase(PeriodRole role, PartOfYear const& written) {
    PeriodPhrase result;
    result.role = role;
    result.reference = written.of.reference;
    result.year = written.of.year;
    result.part = written.part;
    return result;
}

auto const as_part = [](auto& context) {
    Unit const& unit = x3::_attr(context);
    x3::_val(context) = YearPart{unit.frequency, unit.number, unit.number};
};
auto const as_within = [](auto& context) {
    x3::_val(context) = make_phrase(PeriodRole::within, x3::_attr(context));
};
auto const as_start = [](auto& context) {
    x3::_val(context) = make_phrase(PeriodRole::since, x3::_attr(context));
};
auto const as_past_years = [](auto& context) {
    PeriodPhrase result = make_phrase(PeriodRole::past, {});
    result.years = static_cast<int>(x3::_attr(context));
    x3::_val(context) = result;
};
auto const as_year_earlier = [](auto& context) {
    PeriodPhrase result = make_phrase(PeriodRole::base, {});
    result.reference = YearReference::preceding;
    x3::_val(context) = result;
};

auto const as_stated_base = [](auto& context) {
    x3::_val(context) = make_phrase(PeriodRole::base, x3::_attr(context));
};
auto const as_fiscal = [](auto& context) {
    x3::_val(context) = make_phrase(PeriodRole::fiscal, {});
    x3::_val(context).reference = YearReference::stated;
    x3::_val(context).year = x3::_attr(context);
};
auto const as_rolling = [](auto& context) {
    x3::_val(context) = make_phrase(PeriodRole::rolling, x3::_attr(context));
};
auto const as_span = [](auto& context) {
    YearSpan const& years = x3::_attr(context);
    PeriodPhrase result = make_phrase(PeriodRole::span, {});
    result.reference = YearReference::stated;
    result.year = years.first;
    result.last_year = years.last;
    x3::_pass(context) = years.first < years.last;
    x3::_val(context) = result;
};

inline auto words(char const* text) { return x3::no_case[x3::lit(text)]; }

Words<unsigned> const month_name(en::kMonths);
Words<unsigned> const quarter_name(en::kQuarters);
Words<unsigned> const half_name(en::kHalves);
Words<unsigned> const month_count(en::kMonthCounts);
Words<unsigned> const year_count(en::kYearCounts);
AnyOf const this_year_words(en::kThisYear);
AnyOf const last_year_words(en::kLastYear);
AnyOf const year_earlier_words(en::kYearEarlier);
x3::uint_parser<int, 10, 4, 4> const four_digit_year{};

// Which year: 1900 to 2099 is a year where nothing else is written behind it.
auto const plain_year = &(x3::lit("19") | "20") >> four_digit_year >> word_end;
auto const stated_year = x3::attr(YearReference::stated) >> plain_year;
auto const this_year = x3::attr(YearReference::current) >>
                       x3::attr(0) >> x3::no_case[this_year_words] >> word_end;
auto const last_year = x3::attr(YearReference::previous) >>
                       x3::attr(0) >> x3::no_case[last_year_words] >> word_end;
auto const no_year = x3::attr(YearReference::unstated) >> x3::attr(0);

x3::rule<struct WhichYearClass, WhichYear> const which_year = "which year";
auto const which_year_def = stated_year | this_year | last_year;

x3::rule<struct OfYearClass, WhichYear> const of_year = "of which year";
auto const of_year_def =
    ((words(" of ") | words(" in ") | x3::lit(", ") | ' ') >> which_year) | no_year;

// Which part of it.
auto const one_month = x3::attr(Frequency::month) >> -words("last ") >> month_name >> word_end;
auto const one_quarter = x3::attr(Frequency::quarter) >> x3::no_case[quarter_name] >> word_end;
auto const one_half = x3::attr(Frequency::half) >> x3::no_case[half_name] >> word_end;

x3::rule<struct UnitClass, Unit> const unit = "a month, quarter or half";
auto const unit_def = one_month | one_quarter | one_half;

x3::rule<struct OneUnitClass, YearPart> const one_unit = "one unit";
auto const one_unit_def = unit[as_part];

auto const to_month = x3::lit('-') | words(" to ") | words(" through ");
x3::rule<struct MonthSpanClass, YearPart> const month_span = "January-November";
auto const month_span_def =
    x3::attr(Frequency::month) >> month_name >> to_month >> month_name >> word_end;

x3::rule<struct FirstMonthsClass, YearPart> const first_months = "the first nine months";
auto const first_months_def = x3::attr(Frequency::month) >> x3::attr(1U) >>
                              words("first ") >> x3::no_case[month_count] >>
                              words(" months") >> word_end;

x3::rule<struct PartOfYearClass, PartOfYear> const when = "a year or a part of it";
auto const when_def =
    ((month_span | first_months | one_unit) >> of_year) | (x3::attr(YearPart{}) >> which_year);

// What is said of it.
auto const the = -words("the ");
auto const since = words("since ") >> the >> when;
auto const past_years = (words("past ") | words("last ")) >> x3::no_case[year_count] >> word_end;
auto const year_earlier = x3::no_case[year_earlier_words] >> word_end;

// "between 2020 and 2023", "from 2020 to 2023", "2020-2023".
x3::rule<struct YearSpanClass, YearSpan> const year_span = "from year to year";
auto const year_span_def =
    (words("between ") >> plain_year >> words(" and ") >> plain_year) |
    (words("from ") >> plain_year >> (words(" to ") | words(" through ") | '-') >> plain_year) |
    (plain_year >> '-' >> plain_year);

// "from 2022", "than in 2022", "compared with 2022".
AnyOf const base_words(en::kBaseWords);
auto const stated_base = x3::no_case[base_words] >> -words("in ") >> the >> !month_span >> when;

// "fiscal 2023", "the 2023 fiscal year", "FY2023".
auto const fiscal_word = words("fiscal") | words("financial");
auto const fiscal_first = ((fiscal_word >> -words(" year")) | x3::lit("FY")) >>
                          -x3::lit(' ') >> plain_year;
auto const fiscal_behind = plain_year >> ' ' >> fiscal_word >> words(" year");

// "the year to March 2023", "twelve months through June".
auto const until = words(" to ") | words(" through ") | words(" ended ") | words(" ending ");
auto const rolling = (words("months") | words("month") | words("year")) >> until >> -words("in ") >>
                     &month_name >> when;

PeriodRule const period_rule = "period";
auto const period_rule_def =
    fiscal_first[as_fiscal] | fiscal_behind[as_fiscal] | rolling[as_rolling] | year_span[as_span] |
    stated_base[as_stated_base] | since[as_start] | past_years[as_past_years] |
    year_earlier[as_year_earlier] | when[as_within];

BOOST_SPIRIT_DEFINE(year_span, which_year, of_year, unit, one_unit, month_span, first_months, when,
                    period_rule)

} // namespace claimcheck::grammar
