// The rules of number words.
#pragma once

#include <boost/fusion/include/adapt_struct.hpp>

#include "grammars/en/numbers.hpp"
#include "grammars/spelled.hpp"
#include "grammars/terminals.hpp"

namespace claimcheck::grammar {

struct TensAndUnits {
    int tens = 0;
    int units = 0;
};
struct HundredsAndRest {
    int hundreds = 0;
    int rest = 0;
};

} // namespace claimcheck::grammar

BOOST_FUSION_ADAPT_STRUCT(claimcheck::grammar::TensAndUnits, tens, units)
BOOST_FUSION_ADAPT_STRUCT(claimcheck::grammar::HundredsAndRest, hundreds, rest)

namespace claimcheck::grammar {

auto const add_units = [](auto& context) {
    x3::_val(context) = x3::_attr(context).tens + x3::_attr(context).units;
};
auto const add_rest = [](auto& context) {
    x3::_val(context) = 100 * x3::_attr(context).hundreds + x3::_attr(context).rest;
};

Words<int> const unit_word(en::kUnits);
Words<int> const teen_word(en::kTeens);
Words<int> const tens_word(en::kTens);
Words<int> const zero_word(en::kZeros);

auto const units = x3::no_case[unit_word] >> word_end;
auto const teens = x3::no_case[teen_word] >> word_end;
auto const tens = x3::no_case[tens_word] >> word_end;
auto const zero = x3::no_case[zero_word] >> word_end;
auto const hyphen_or_blank = x3::lit(" - ") | '-' | ' ';
auto const one = x3::no_case[x3::lit("a")] >> word_end >> x3::attr(1);

x3::rule<struct TensAndUnitsClass, TensAndUnits> const tens_and_units = "seventy-six";
auto const tens_and_units_def = tens >> ((x3::omit[hyphen_or_blank] >> units) | x3::attr(0));

x3::rule<struct BelowHundredClass, int> const tens_added = "seventy-six, added";
auto const tens_added_def = tens_and_units[add_units];

x3::rule<struct BelowHundred2Class, int> const below_hundred = "below a hundred";
auto const below_hundred_def = tens_added | teens | units | zero;

auto const hundred = (x3::lit(' ') | '-') >> x3::no_case[x3::lit("hundred")] >> word_end;
auto const joined = x3::no_case[x3::lit(" and ")] | '-' | ' ';

// "one hundred and three quarters": the three belong to the quarters.
Words<int> const part_behind(en::kDenominators);
auto const parts_follow = (x3::lit(' ') | '-') >> x3::no_case[part_behind] >> word_end;

x3::rule<struct HundredsClass, HundredsAndRest> const hundreds = "three hundred and fifty";
auto const hundreds_def = (below_hundred | one) >> hundred >>
                          ((x3::omit[joined] >> below_hundred >> !parts_follow) | x3::attr(0));

x3::rule<struct HundredsAddedClass, int> const hundreds_added = "three hundred and fifty, added";
auto const hundreds_added_def = hundreds[add_rest];

// "a couple"
auto const pair = x3::no_case[x3::lit("a couple") | "a pair"] >> word_end >> x3::attr(2);

SpelledRule const spelled_rule = "number in words";
auto const spelled_rule_def = hundreds_added | below_hundred | pair;

BOOST_SPIRIT_DEFINE(tens_and_units, tens_added, below_hundred, hundreds, hundreds_added,
                    spelled_rule)

} // namespace claimcheck::grammar
