// The rules of number words.
#pragma once

#include "grammars/en/numbers.hpp"
#include "grammars/spelled.hpp"
#include "grammars/terminals.hpp"

namespace claimcheck::grammar {

auto const start_with = [](auto& context) { x3::_val(context) = x3::_attr(context); };
auto const add = [](auto& context) { x3::_val(context) += x3::_attr(context); };
auto const as_hundreds = [](auto& context) { x3::_val(context) *= 100; };

Words<int> const number_word(en::kNumberWords);
Words<int> const unit_word(en::kUnits);
Words<int> const teen_word(en::kTeens);
Words<int> const tens_word(en::kTens);
Words<int> const part_behind(en::kDenominators);

auto const hyphen_or_blank = x3::lit(" - ") | '-' | ' ';
auto const parts_follow = (x3::lit(' ') | '-') >> x3::omit[part_behind];

x3::rule<struct TensAndUnitsClass, int> const tens_and_units = "seventy-six";
auto const tens_and_units_def = tens_word[start_with] >> hyphen_or_blank >> unit_word[add];

/// "twenty" takes a unit, "twelve" takes none.
auto const add_to_tens = [](auto& context) {
    x3::_pass(context) = x3::_val(context) >= 20;
    x3::_val(context) += x3::_pass(context) ? x3::_attr(context) : 0;
};
x3::rule<struct BelowHundredClass, int> const below_hundred = "below a hundred";
auto const unit_behind = hyphen_or_blank >> unit_word;
auto const below_hundred_def = number_word[start_with] >> -(unit_behind[add_to_tens]);

// "one hundred and three quarters": the three belong to the quarters, but the thirty of "one
// hundred and thirty fifths" do not.
auto const and_word = words(" and ");
auto const joined = and_word | '-' | ' ';
x3::rule<struct RestClass, int> const rest_of_hundred = "and fifty";
auto const rest_of_hundred_def = (joined >> tens_and_units) |
                                 (and_word >> (tens_word | teen_word)) |
                                 (joined >> below_hundred >> !parts_follow);

auto const a_hundred = words("a") >> word_end >> x3::attr(1);
auto const hundred = (x3::lit(' ') | '-') >> words("hundred") >> word_end;
auto const with_rest = hundred[as_hundreds] >> -(rest_of_hundred[add]);
x3::rule<struct UpToThousandClass, int> const up_to_thousand = "three hundred and fifty";
auto const up_to_thousand_def = below_hundred[start_with] >> -with_rest;
x3::rule<struct AHundredClass, int> const a_hundred_and = "a hundred and fifty";
auto const a_hundred_and_def = a_hundred[start_with] >> with_rest;

// "a couple"
auto const pair = (words("a couple") | words("a pair")) >> word_end >> x3::attr(2);

SpelledRule const spelled_rule = "number in words";
auto const spelled_rule_def = up_to_thousand | a_hundred_and | pair;

BOOST_SPIRIT_DEFINE(tens_and_units, below_hundred, rest_of_hundred, up_to_thousand, a_hundred_and,
                    spelled_rule)

} // namespace claimcheck::grammar
