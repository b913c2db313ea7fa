// The rules of numbers in digits.
#pragma once

#include <string>

#include "grammars/digits.hpp"
#include "grammars/en/numbers.hpp"
#include "grammars/en/percents.hpp"
#include "grammars/terminals.hpp"

namespace claimcheck::grammar {

/// Reads digits with one decimal mark; every other character but digits separates groups.
template <class Range> Decimal read_digits(Range const& written, char decimal_mark) {
    std::string plain;
    int decimals = 0;
    bool behind_mark = false;
    for (char const c : written) {
        if (c >= '0' && c <= '9') {
            plain.push_back(c);
            decimals += behind_mark ? 1 : 0;
        }
        behind_mark |= c == decimal_mark;
    }
    return make_decimal(plain, -decimals);
}

auto const with_point = [](auto& context) {
    x3::_val(context) = read_digits(x3::_attr(context), '.');
};
auto const with_comma = [](auto& context) {
    x3::_val(context) = read_digits(x3::_attr(context), ',');
};

using x3::ascii::digit;

// A row of groups ends at 39 digits, which is beyond every statistic, so that no long row of them
// is read again from each of its places. A group that is not three digits long ends the number
// before it, so that no prefix of a long row of groups is ever read twice.
auto const up_to_three = x3::repeat(1, 3)[digit];
auto const comma_group = ',' >> x3::repeat(3)[digit] >> !digit;
auto const blank_group = ' ' >> x3::repeat(3)[digit] >> !digit;
auto const point_group = '.' >> x3::repeat(3)[digit] >> !digit;
auto const indian_group = ',' >> x3::repeat(2)[digit] >> &x3::lit(',');
auto const decimals = '.' >> +digit;

template <class Group> auto few_of(Group const& group) { return x3::repeat(1, 12)[group]; }
auto const by_commas = up_to_three >> few_of(comma_group) >> -decimals;
auto const by_blanks = up_to_three >> few_of(blank_group) >> -decimals;
auto const by_lakhs = x3::repeat(1, 2)[digit] >> few_of(indian_group) >> comma_group >> -decimals;
auto const plain_digits = +digit >> -decimals;
auto const point_first = '.' >> +digit;

auto const by_points = up_to_three >>
                       ((point_group >> few_of(point_group)) | (point_group >> &(',' >> digit))) >>
                       -(',' >> +digit);

Words<int> const scale_behind_comma(en::kScaleWords);
Words<en::PercentUnit> const percent_behind_comma(en::kPercentWords);
auto const measured = -x3::lit(' ') >> (x3::lit('%') | "€" | "£" | "$" |
                                        x3::omit[scale_behind_comma | percent_behind_comma]);
auto const comma_behind_blanks = up_to_three >> few_of(blank_group) >>
                                 ',' >> x3::repeat(1, 2)[digit] >> !digit >> &measured;
auto const comma_decimals = +digit >> ',' >> x3::repeat(1, 2)[digit] >> !digit >> &measured;

// Nearly every number: nothing behind it can be read as a further group.
auto const no_group_follows = !(x3::omit[x3::char_(",. ")] >> digit);
auto const simple = +digit >> -decimals >> no_group_follows;

x3::rule<struct SimpleClass, Decimal> const simple_digits = "digits without groups";
auto const simple_digits_def = x3::raw[simple][with_point];

x3::rule<struct PointedClass, Decimal> const pointed = "digits with a decimal point";
auto const pointed_def =
    x3::raw[by_commas | by_lakhs | by_blanks | plain_digits | point_first][with_point];

x3::rule<struct CommaedClass, Decimal> const commaed = "digits with a decimal comma";
auto const commaed_def = x3::raw[by_points | comma_behind_blanks | comma_decimals][with_comma];

DigitsRule const digits_rule = "number in digits";
auto const digits_rule_def = simple_digits | commaed | pointed;

BOOST_SPIRIT_DEFINE(simple_digits, pointed, commaed, digits_rule)

} // namespace claimcheck::grammar
