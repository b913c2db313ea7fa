// The rules of fractions.
#pragma once

#include <boost/fusion/include/adapt_struct.hpp>

#include "grammars/en/numbers.hpp"
#include "grammars/fraction.hpp"
#include "grammars/spelled.hpp"
#include "grammars/terminals.hpp"

namespace claimcheck::grammar {

struct Ratio {
    int part = 1;
    int whole = 1;
};

} // namespace claimcheck::grammar

BOOST_FUSION_ADAPT_STRUCT(claimcheck::grammar::Ratio, part, whole)

namespace claimcheck::grammar {

inline Decimal fraction_word(double value) {
    Decimal result;
    result.value = value;
    result.fraction_word = true;
    return result;
}

auto const divide = [](auto& context) {
    Ratio const& ratio = x3::_attr(context);
    x3::_pass(context) = 0 < ratio.part && ratio.part < ratio.whole;
    x3::_val(context) = fraction_word(double(ratio.part) / double(ratio.whole));
};
auto const from_sign = [](auto& context) { x3::_val(context) = fraction_word(x3::_attr(context)); };

Words<int> const denominator_word(en::kDenominators);
Words<double> const fraction_sign(en::kFractionSigns);
x3::uint_parser<int, 10, 1, 3> const few_digits{};

auto const denominator = x3::no_case[denominator_word] >> word_end;
auto const a_part = x3::no_case[x3::lit("an") | "a"] >> word_end >> x3::attr(1);
auto const blank_or_hyphen_sign = x3::lit(" - ") | ' ' | '-';
auto const half = x3::no_case[x3::lit("half")] >> word_end;

x3::rule<struct SpelledRatioClass, Ratio> const spelled_ratio = "two-thirds";
auto const spelled_ratio_def =
    (((spelled() | a_part) >> x3::omit[blank_or_hyphen_sign]) | (&half >> x3::attr(1))) >>
    denominator;

x3::rule<struct DigitRatioClass, Ratio> const digit_ratio = "1/3";
auto const digit_ratio_def = few_digits >> '/' >> few_digits >> word_end >> !x3::lit('/');

auto const count = (few_digits >> word_end) | spelled();
auto const of_every = x3::no_case[x3::lit(" out of every ") | " in every " | " out of " | " in "];
x3::rule<struct OutOfClass, Ratio> const out_of = "one in five";
auto const out_of_def = count >> of_every >> count;

FractionRule const fraction_rule = "fraction";
auto const fraction_rule_def =
    spelled_ratio[divide] | digit_ratio[divide] | fraction_sign[from_sign];

ProportionRule const proportion_rule = "proportion";
auto const proportion_rule_def = out_of[divide];

BOOST_SPIRIT_DEFINE(spelled_ratio, digit_ratio, out_of, fraction_rule, proportion_rule)

} // namespace claimcheck::grammar
