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

// A group that is not three digits long ends the number before it, so that no prefix of a long row
// of groups is ever read twice.
auto const up_to_three = x3::repeat(1, 3)[digit];
auto const comma_group = ',' >> x3::repeat(3)[digit] >> !digit;
auto const blank_group = ' ' >> x3::repeat(3)[digit] >> !digit;
auto const point_group = '.' >> x3::repeat(3)[digit] >> !digit;
auto const indian_group = ',' >> x3::repeat(2)[digit] >> &x3::lit(',');
auto const decimals = '.' >> +digit;

auto const by_commas = up_to_three >> +comma_group >> -decimals;
auto const by_blanks = up_to_three >> +blank_group >> -decimals;
auto const by_lakhs = x3::repeat(1, 2)[digit] >> +indian_group >> comma_group >> -decimals;
auto const plain_digits = +digit >> -decimals;
auto const point_first = '.' >> +digit;

auto const by_points = up_to_three >>
                       ((point_group >> +point_group) | (point_group >> &(',' >> digit))) >>
                       -(',' >> +digit);

Words<int> const scale_behind_comma(en::kScaleWords);
Words<en::PercentUnit> const percent_behind_comma(en::kPercentWords);
auto const measured = -x3::lit(' ') >> (x3::lit('%') | "€" | "£" | "$" |
                                        (x3::no_case[scale_behind_comma] >> word_end) |
                                        (x3::no_case[percent_behind_comma] >> word_end));
auto const comma_decimals = +digit >> ',' >> x3::repeat(1, 2)[digit] >> !digit >> &measured;

x3::rule<struct PointedClass, Decimal> const pointed = "digits with a decimal point";
auto const pointed_def =
    x3::raw[by_commas | by_lakhs | by_blanks | plain_digits | point_first][with_point];

x3::rule<struct CommaedClass, Decimal> const commaed = "digits with a decimal comma";
auto const commaed_def = x3::raw[by_points | comma_decimals][with_comma];

DigitsRule const digits_rule = "number in digits";
auto const digits_rule_def = commaed | pointed;

BOOST_SPIRIT_DEFINE(pointed, commaed, digits_rule)

} // namespace claimcheck::grammar
