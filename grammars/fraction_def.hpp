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
auto const divide_any = [](auto& context) {
    Ratio const& ratio = x3::_attr(context);
    x3::_pass(context) = ratio.whole != 0;
    x3::_val(context) = fraction_word(double(ratio.part) / double(ratio.whole));
};
auto const from_sign = [](auto& context) { x3::_val(context) = fraction_word(x3::_attr(context)); };
auto const take_tens = [](auto& context) { x3::_val(context) = x3::_attr(context); };
auto const take_units = [](auto& context) { x3::_val(context) += x3::_attr(context); };

Words<int> const denominator_word(en::kDenominators);
Words<int> const tens_before_ordinal(en::kTens);
Words<int> const unit_ordinal(en::kUnitOrdinals);
Signs<double> const fraction_sign(en::kFractionSigns);
x3::uint_parser<int, 10, 1, 3> const few_digits{};

// "fifths", "twenty-fifths".
x3::rule<struct CompoundClass, int> const compound_denominator = "twenty-fifths";
auto const compound_denominator_def = tens_before_ordinal[take_tens] >>
                                      (x3::lit('-') | ' ') >> unit_ordinal[take_units];
auto const denominator = denominator_word | compound_denominator;
auto const a_part = (words("an") | words("a")) >> word_end >> x3::attr(1);
auto const blank_or_hyphen_sign = x3::lit(" - ") | ' ' | '-';
auto const half = words("half") >> word_end;

x3::rule<struct SpelledRatioClass, Ratio> const spelled_ratio = "two-thirds";
auto const spelled_ratio_def =
    (((spelled() | a_part) >> x3::omit[blank_or_hyphen_sign]) | (&half >> x3::attr(1))) >>
    denominator;

x3::rule<struct DigitRatioClass, Ratio> const digit_ratio = "1/3";
auto const digit_ratio_def = few_digits >> '/' >> few_digits >> word_end >> !x3::lit('/');

auto const count = (few_digits >> word_end) | spelled();
auto const of_every =
    words(" out of every ") | words(" in every ") | words(" out of ") | words(" in ");
x3::rule<struct OutOfClass, Ratio> const out_of = "one in five";
auto const out_of_def = count >> of_every >> count;

// "one over three", where the sentence does not go on ("five over three years").
auto const goes_on = x3::lit(' ') >> x3::omit[x3::ascii::alnum];
x3::rule<struct OverClass, Ratio> const over = "one over three";
auto const over_def = count >> words(" over ") >> count >> !goes_on;

FractionRule const fraction_rule = "fraction";
auto const fraction_rule_def =
    spelled_ratio[divide] | digit_ratio[divide] | fraction_sign[from_sign];

ProportionRule const proportion_rule = "proportion";
auto const proportion_rule_def = out_of[divide];

QuotientRule const quotient_rule = "quotient";
auto const quotient_rule_def = over[divide_any];

PartsRule const parts_rule = "what is counted in halves";
auto const parts_rule_def = x3::omit[blank_or_hyphen_sign] >> denominator;

BOOST_SPIRIT_DEFINE(compound_denominator, spelled_ratio, digit_ratio, out_of, over, fraction_rule,
                    proportion_rule, quotient_rule, parts_rule)

} // namespace claimcheck::grammar
