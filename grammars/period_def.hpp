// The rules of periods: which part of which year, and what the words around it make of it.
#pragma once

#include "grammars/en/calendar.hpp"
#include "grammars/period.hpp"
#include "grammars/terminals.hpp"
#include "grammars/year_part.hpp"

namespace claimcheck::grammar {

auto const put_part = [](auto& context) {
    x3::_val(context).part = x3::_attr(context);
    x3::_val(context).reference = YearReference::unstated;
};
auto const put_which_year = [](auto& context) {
    x3::_val(context).reference = x3::_attr(context).reference;
    x3::_val(context).year = x3::_attr(context).year;
};
auto const put_year = [](auto& context) {
    x3::_val(context).reference = YearReference::stated;
    x3::_val(context).year = x3::_attr(context);
};
auto const put_short_year = [](auto& context) {
    x3::_val(context).reference = YearReference::stated;
    x3::_val(context).year = 2000 + x3::_attr(context);
};
auto const put_last_year = [](auto& context) {
    x3::_val(context).last_year = x3::_attr(context);
    x3::_pass(context) = x3::_val(context).year < x3::_attr(context);
};
/// "2022-23": two digits of the next year.
auto const put_next_year = [](auto& context) {
    int const next = x3::_val(context).year + 1;
    x3::_pass(context) = next % 100 == x3::_attr(context);
    x3::_val(context).last_year = next;
};
/// "2015-20": two digits of a later year of the same century.
auto const put_short_last_year = [](auto& context) {
    int const last = x3::_val(context).year / 100 * 100 + x3::_attr(context);
    x3::_pass(context) = last > x3::_val(context).year + 1;
    x3::_val(context).last_year = last;
};
auto const put_month = [](auto& context) {
    x3::_val(context).part = YearPart{Frequency::month, x3::_attr(context), x3::_attr(context)};
};
auto const put_years = [](auto& context) {
    x3::_val(context).years = static_cast<int>(x3::_attr(context));
};
/// The other end of a row of months that runs over the end of a year.
auto const put_end = [](auto& context) {
    PeriodPhrase& phrase = x3::_val(context);
    PeriodPhrase const& end = x3::_attr(context);
    x3::_pass(context) = phrase.part.frequency == Frequency::month &&
                         phrase.part.first == phrase.part.last &&
                         phrase.reference == YearReference::stated && phrase.year < end.year;
    if (x3::_pass(context)) {
        phrase.part.last = end.part.last;
        phrase.last_year = end.year;
    }
};
auto const put_decade = [](auto& context) {
    x3::_val(context).role = PeriodRole::span;
    x3::_val(context).year = x3::_attr(context);
    x3::_val(context).last_year = x3::_attr(context) + 9;
    x3::_pass(context) = x3::_attr(context) % 10 == 0;
};
auto const put_unit = [](auto& context) {
    x3::_val(context).part.frequency = x3::_attr(context);
    x3::_val(context).by_unit = x3::_attr(context) != Frequency::year;
};
template <YearReference kReference>
constexpr auto refer_to = [](auto& context) { x3::_val(context).reference = kReference; };
template <PeriodRole kRole>
constexpr auto take_role = [](auto& context) { x3::_val(context).role = kRole; };
auto const take_same_part = [](auto& context) { x3::_val(context).same_part = true; };
template <PeriodRole kRole>
constexpr auto in_role = [](auto& context) {
    PeriodRole const own = x3::_attr(context).role;
    x3::_pass(context) = own == PeriodRole::within;
    x3::_val(context) = x3::_attr(context);
    x3::_val(context).role = kRole;
};
auto const as_it_is = [](auto& context) { x3::_val(context) = x3::_attr(context); };

Words<unsigned> const year_count(en::kYearCounts);
Words<Frequency> const unit_word(en::kUnitsOfTime);
Words<Frequency> const unit_on_unit(en::kUnitOnUnit);
AnyOf const year_earlier_words(en::kYearEarlier);
AnyOf const on_the_year(en::kOnTheYear);
Words<Frequency> const on_the_unit(en::kOnTheUnit);
AnyOf const same_period_words(en::kSamePeriod);
AnyOf const part_words(en::kPartsOfYear);
AnyOf const now_words(en::kNow);
Prefixes<x3::unused_type> const base_words(en::kBaseWords);
Prefixes<x3::unused_type> const long_base(en::kLongBases);
Prefixes<x3::unused_type> const past_opening(en::kPastOpenings);
x3::uint_parser<int, 10, 2, 2> const two_digits{};

auto const the = -words("the ");
auto const through = words(" to ") | words(" through ") | words(" until ") | '-' | words(" - ");

// "2023", "the first half of last year", "May 2023", "9M23", "the end of 2023".
auto const of_which = words(" of ") | words(" in ") | ", " | ' ';
auto const short_year = two_digits >> word_end;
// "(September 2022) to March 2023".
x3::rule<struct OverNewYearClass, PeriodPhrase> const over_new_year = "to March 2023";
auto const over_new_year_def = month()[put_month] >> ' ' >> year_number()[put_year];
x3::rule<struct PartOfYearClass, PeriodPhrase> const part_of_year = "a part of a year";
auto const part_of_year_def =
    (year_part()[put_part] >> -(of_which >> the >> which_year()[put_which_year]) >>
     -(through >> over_new_year[put_end])) |
    (short_part()[put_part] >>
     ((-x3::lit(' ') >> year_number()[put_year]) | short_year[put_short_year] |
      (word_end >> -(words(" of ") >> which_year()[put_which_year]))));
x3::rule<struct YearFirstClass, PeriodPhrase> const year_first = "2023 Q1, 2023's first quarter";
auto const year_first_def = year_number()[put_year] >>
                            ((' ' >> short_part()[put_part] >> word_end) |
                             (words("'s ") >> year_part()[put_part])) >>
                            x3::eps[refer_to<YearReference::stated>];
x3::rule<struct OfAYearClass, PeriodPhrase> const around_year = "the end of 2023";
auto const around_year_def = -(part_words >> x3::omit[x3::char_(" -")] >> the) >>
                             which_year()[put_which_year];

// "2022-23", "2022/2023": one year over two calendar years.
x3::rule<struct SeasonClass, PeriodPhrase> const season = "2022/23";
auto const season_def = year_number()[put_year] >>
                        ((x3::omit[x3::char_("-/")] >> two_digits[put_next_year] >> word_end) |
                         ('/' >> year_number()[put_last_year]));

// "last month", "this quarter", "now".
x3::rule<struct ByUnitClass, PeriodPhrase> const by_unit = "last month";
auto const by_unit_def =
    (words("last ") >> unit_word[put_unit] >> !words(" of") >>
     x3::eps[refer_to<YearReference::previous>]) |
    (words("this ") >> unit_word[put_unit] >> x3::eps[refer_to<YearReference::current>]) |
    (now_words >> x3::eps[refer_to<YearReference::current>]);

x3::rule<struct YearsAgoClass, PeriodPhrase> const years_ago = "two years ago";
auto const years_ago_def = -words("a ") >> year_count[put_years] >>
                           (words(" ago") | words(" earlier") | words(" before")) >> word_end
                           >> x3::eps[refer_to<YearReference::back>];

// "That year": the one that the text has named.
x3::rule<struct ThatYearClass, PeriodPhrase> const that_year = "that year";
auto const that_year_def =
    (words("that year") | words("that same year") | words("the same year")) >> word_end >>
    x3::eps[refer_to<YearReference::named>];

AnyOf const following_words(en::kFollowingYear);
x3::rule<struct FollowingYearClass, PeriodPhrase> const following_year = "the following year";
auto const following_year_def =
    following_words >> word_end >> x3::eps[refer_to<YearReference::following>];

x3::rule<struct WithinClass, PeriodPhrase> const within = "a period";
auto const within_def = year_first[as_it_is] | season[as_it_is] | part_of_year[as_it_is] |
                        by_unit[as_it_is] | around_year[as_it_is] | years_ago[as_it_is] |
                        that_year[as_it_is] | following_year[as_it_is];

// "the same period of 2019", "the corresponding quarter of last year".
x3::rule<struct SamePartClass, PeriodPhrase> const same_part = "the same period of";
auto const same_part_def = the >> same_period_words >> (words(" of ") | words(" in ") | ' ') >> the
                           >> which_year()[put_which_year] >> x3::eps[take_same_part];

// "a year earlier", "year-on-year", "from the previous month".
x3::rule<struct YearEarlierClass, PeriodPhrase> const year_earlier = "a year earlier";
auto const same_period_of = the >> same_period_words >> (words(" of ") | words(" in ") | ' ');
auto const year_earlier_def =
    ((year_earlier_words >> !words(" the ")) | on_the_year | // "a year before the war"
     (same_period_of >> year_earlier_words)) >>
    x3::eps[refer_to<YearReference::preceding>];
x3::rule<struct UnitEarlierClass, PeriodPhrase> const unit_earlier = "the previous month";
auto const unit_earlier_def =
    ((the >> (words("previous ") | words("preceding ") | words("prior ")) >> unit_word[put_unit]) |
     (words("a ") >> unit_word[put_unit] >>
      (words(" earlier") | words(" before") | words(" ago"))) |
     (words("the ") >> unit_word[put_unit] >> (words(" earlier") | words(" before"))) |
     unit_on_unit[put_unit] | on_the_unit[put_unit]) >>
    word_end >> x3::eps[refer_to<YearReference::preceding>];

x3::rule<struct BaseClass, PeriodPhrase> const base = "what a change is measured from";
// "up 5% on 2022", "over the same period"; but "over the first half" is when it happened.
auto const previous_one = words("previous ") | words("preceding ") | words("prior ");
auto const on_year = (words("on ") | words("over ")) >>
                     &(the >> (x3::omit[which_year()] | same_period_words | year_earlier_words |
                               (previous_one >> x3::omit[unit_word])));
auto const base_def =
    year_earlier[in_role<PeriodRole::base>] | unit_earlier[in_role<PeriodRole::base>] |
    ((on_year | long_base | base_words) >> -words("in ") >> -words("that of ") >>
     -words("those of ") >> the >>
     (year_earlier[in_role<PeriodRole::base>] | unit_earlier[in_role<PeriodRole::base>] |
      same_part[in_role<PeriodRole::base>] | within[in_role<PeriodRole::base>]));

// "in ten months": of the year that the text speaks of.
Words<unsigned> const months_in(en::kMonthCounts);
auto const put_months = [](auto& context) {
    x3::_val(context).part = YearPart{Frequency::month, 1, x3::_attr(context)};
    x3::_val(context).reference = YearReference::unstated;
    x3::_pass(context) = x3::_attr(context) <= 11;
};
x3::rule<struct InMonthsClass, PeriodPhrase> const in_months = "in ten months";
auto const in_months_def = (words("in ") | words("over ")) >>
                           -words("the ") >> months_in[put_months] >> words(" months") >> word_end
                           >> !words(" to") >> !words(" of") >> !words(" through") >>
                           !words(" end");

// "3.1 times the 2019 level".
x3::rule<struct LevelOfClass, PeriodPhrase> const level_of = "the 2019 level";
auto const level_of_def = year_number()[put_year] >> (words(" level") | words(" levels") |
                                                      words(" figure") | words("'s level")) >>
                          x3::eps[take_role<PeriodRole::base>];

// "since 2015", "over the past ten years", "between 2020 and 2023", "the 1990s".
auto const beginning = -(words("the start of ") | words("the beginning of ") | words("early ") |
                         words("late ") | words("mid-"));
x3::rule<struct SinceClass, PeriodPhrase> const since = "since 2015";
auto const since_def =
    (words("since then") >> word_end >> x3::eps[refer_to<YearReference::named>] >>
     x3::eps[take_role<PeriodRole::since>]) |
    words("since ") >> beginning >> the >> within[in_role<PeriodRole::since>];
x3::rule<struct PastClass, PeriodPhrase> const past = "the past ten years";
auto const past_def = (words("past ") | words("last ") | words("previous ")) >>
                      year_count[put_years] >> x3::eps[take_role<PeriodRole::past>];
x3::rule<struct OverYearsClass, PeriodPhrase> const over_years = "over ten years";
auto const
    over_years_def = past_opening >> -words("just ") >>
                     -words("a ") >> year_count[put_years] >> x3::eps[take_role<PeriodRole::past>];
x3::rule<struct YearSpanClass, PeriodPhrase> const year_span = "from year to year";
auto const year_span_def =
    ((words("between ") >> year_number()[put_year] >> words(" and ") >>
      year_number()[put_last_year]) |
     (words("from ") >> year_number()[put_year] >> through >> year_number()[put_last_year]) |
     (year_number()[put_year] >> '-' >>
      (year_number()[put_last_year] | (two_digits[put_short_last_year] >> word_end)))) >>
    x3::eps[take_role<PeriodRole::span>];
x3::uint_parser<int, 10, 4, 4> const decade_year{};
x3::rule<struct DecadeClass, PeriodPhrase> const decade = "the 1990s";
auto const decade_def = decade_year[put_decade] >> -x3::lit('\'') >> 's' >> word_end;

// "fiscal 2023", "the 2022/23 fiscal year", "FY23", "fiscal year ended March 2023".
auto const fiscal_word = words("fiscal") | words("financial");
auto const fiscal_opening = (fiscal_word >> -words(" year")) | (x3::lit("FY") >> -x3::lit('-'));
x3::uint_parser<int, 10, 1, 2> const small_day{};
auto const fiscal_ending = (words(" ended ") | words(" ending ") | words(" to ")) >>
                           -(words("in ")) >> x3::omit[month()] >>
                           -x3::omit[' ' >> small_day >> word_end];
x3::rule<struct FiscalClass, PeriodPhrase> const fiscal = "fiscal 2023";
auto const fiscal_years = season[as_it_is] | year_number()[put_year];
auto const fiscal_def =
    ((fiscal_opening >> -fiscal_ending >> -x3::lit(',') >> -x3::lit(' ') >> fiscal_years) |
     (x3::lit("FY") >> short_year[put_short_year]) |
     ((words("last ") >> x3::eps[refer_to<YearReference::previous>] >> fiscal_word >>
       words(" year") >> word_end)) |
     ((words("this ") | words("current ")) >> x3::eps[refer_to<YearReference::current>] >>
      fiscal_word >> words(" year") >> word_end) |
     ((season[as_it_is] | around_year[as_it_is]) >> ' ' >> fiscal_word >> words(" year") >>
      word_end)) >>
    x3::eps[take_role<PeriodRole::fiscal>];

// "the year to March 2023", "twelve months through June".
auto const until = words(" to ") | words(" through ") | words(" ended ") | words(" ending ");
x3::rule<struct RollingClass, PeriodPhrase> const rolling = "the year to March";
auto const rolling_def = (words("months") | words("month") | words("year")) >> until >>
                         -(words("in ") | words("end-")) >>
                         &x3::omit[month()] >> within[in_role<PeriodRole::rolling>];

PeriodRule const period_rule = "period";
// "from January to June", but "from March 2022" is what a change is measured from.
auto const row_of_months = words("from ") >> x3::omit[month()] >>
                           -(' ' >> x3::omit[year_number()]) >>
                           (through | words(" through ")) >> x3::omit[month()];
auto const from_months = &row_of_months >> part_of_year[as_it_is];
auto const digit_ahead = x3::omit[x3::ascii::digit];
// Nearly every year: no other period goes on behind it.
x3::rule<struct PlainYearClass, PeriodPhrase> const plain_year = "2023";
auto const ends_year =
    x3::eoi | x3::omit[x3::char_(".,;:)\"?!\n")] | (' ' >> !x3::omit[x3::char_("fFQH0-9-")]);
auto const plain_year_def = year_number()[put_year] >> &ends_year;
auto const in_digits = level_of[as_it_is] | plain_year[as_it_is] | year_span[as_it_is] |
                       decade[as_it_is] | fiscal[as_it_is] | within[as_it_is];
auto const in_words = from_months | year_span[as_it_is] | since[as_it_is] | base[as_it_is] |
                      past[as_it_is] | within[as_it_is] | over_years[as_it_is] |
                      in_months[as_it_is] | same_part[as_it_is] | rolling[as_it_is];
auto const period_rule_def =
    (&digit_ahead >> in_digits) | (!digit_ahead >> (fiscal[as_it_is] | in_words));

BOOST_SPIRIT_DEFINE(part_of_year, that_year, following_year, year_first, around_year, season,
                    over_new_year, by_unit, years_ago, within, same_part, year_earlier,
                    unit_earlier, base, since, past, over_years, year_span, decade, fiscal, rolling,
                    plain_year, in_months, level_of, period_rule)

} // namespace claimcheck::grammar
