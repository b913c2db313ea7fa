// The rules of multiples.
#pragma once

#include "grammars/en/multiples.hpp"
#include "grammars/en/numbers.hpp"
#include "grammars/multiple.hpp"
#include "grammars/terminals.hpp"

namespace claimcheck::grammar {

auto const factor = [](auto& context) {
    double const value = x3::_attr(context);
    // A half has one decimal, every other factor is whole.
    x3::_val(context) =
        value < 1 ? make_decimal("5", -1) : make_decimal(static_cast<std::int64_t>(value));
};

Words<double> const multiplying_verb(en::kMultiplyingVerbs);
Words<double> const multiplying_noun(en::kMultiplyingWords);
Prefixes<x3::unused_type> const after_multiplying_noun(en::kAfterMultiplyingWord);

// "The Times" is a newspaper, "five times a year" is no multiple.
auto const often = x3::lit(" a ") | " an " | " per " | " before" | " each" | " every";
auto const so_many_times = (x3::lit(' ') | '-') >> x3::lit("times") >> word_end >> !often;
auto const fold = -(x3::lit('-') | ' ') >> words("fold") >> word_end;
auto const by_x = x3::lit('x') >> word_end;

TimesRule const times_rule = "so many times";
auto const times_rule_def = so_many_times | fold | by_x;

AnyOf const behind_times(en::kBehindTimes);
ComparedTimesRule const compared_times_rule = "what compares, behind times";
auto const compared_times_rule_def = ' ' >> behind_times;

// "double-digit" is no multiple.
auto const doubled = multiplying_verb >> !x3::lit('-');
auto const double_the = multiplying_noun >> &after_multiplying_noun;

// "threefold"
Prefixes<int> const glued_unit(en::kUnits);
Prefixes<int> const glued_teen(en::kTeens);
Prefixes<int> const glued_tens(en::kTens);
Prefixes<int> const glued_large(en::kLargeFolds);
Words<double> const multiplying_adverb(en::kMultiplyingAdverbs);
auto const tens_fold = glued_tens >> -x3::lit('-') >> words("fold") >> word_end;
auto const large_fold = glued_large >> -x3::lit('-') >> words("fold") >> word_end;
auto const unit_fold = glued_unit >> -x3::lit('-') >> words("fold") >> word_end;
auto const teen_fold = glued_teen >> -x3::lit('-') >> words("fold") >> word_end;

MultiplyingRule const multiplying_rule = "doubled and the like";
auto const multiplying_rule_def = doubled[factor] | double_the[factor] | unit_fold[factor] |
                                  teen_fold[factor] | tens_fold[factor] | large_fold[factor] |
                                  multiplying_adverb[factor];

BOOST_SPIRIT_DEFINE(times_rule, compared_times_rule, multiplying_rule)

} // namespace claimcheck::grammar
