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
AnyOf const after_multiplying_noun(en::kAfterMultiplyingWord);

// "The Times" is a newspaper, "five times a year" is no multiple.
auto const often = x3::lit(" a ") | " an " | " per " | " before" | " each" | " every";
auto const so_many_times = (x3::lit(' ') | '-') >> x3::lit("times") >> word_end >> !often;
auto const fold = -(x3::lit('-') | ' ') >> x3::no_case[x3::lit("fold")] >> word_end;
auto const by_x = x3::lit('x') >> word_end;

TimesRule const times_rule = "so many times";
auto const times_rule_def = so_many_times | fold | by_x;

// "double-digit" is no multiple.
auto const doubled = x3::no_case[multiplying_verb] >> word_end >> !x3::lit('-');
auto const double_the =
    x3::no_case[multiplying_noun] >> word_end >> &x3::no_case[after_multiplying_noun];

// "threefold"
Words<int> const glued_unit(en::kUnits);
Words<int> const glued_teen(en::kTeens);
auto const unit_fold = x3::no_case[glued_unit] >>
                       -x3::lit('-') >> x3::no_case[x3::lit("fold")] >> word_end;
auto const teen_fold = x3::no_case[glued_teen] >>
                       -x3::lit('-') >> x3::no_case[x3::lit("fold")] >> word_end;

MultiplyingRule const multiplying_rule = "doubled and the like";
auto const multiplying_rule_def =
    doubled[factor] | double_the[factor] | unit_fold[factor] | teen_fold[factor];

BOOST_SPIRIT_DEFINE(times_rule, multiplying_rule)

} // namespace claimcheck::grammar
