// The rules of multiples.
#pragma once

#include "grammars/en/multiples.hpp"
#include "grammars/multiple.hpp"
#include "grammars/number.hpp"
#include "grammars/terminals.hpp"

namespace claimcheck::grammar {

auto const whole_number = [](auto& context) {
    x3::_val(context) = make_decimal(std::int64_t{x3::_attr(context)});
};

auto const factor = [](auto& context) {
    double const value = x3::_attr(context);
    // A half has one decimal, every other factor is whole.
    x3::_val(context) =
        value < 1 ? make_decimal("5", -1) : make_decimal(static_cast<std::int64_t>(value));
};

Words<double> const multiplying_verb(en::kMultiplyingVerbs);
Words<int> const small_number(en::kSmallNumbers);

x3::rule<struct SmallNumberClass, Decimal> const spelled_number = "spelled number";
auto const spelled_number_def = x3::no_case[small_number][whole_number];

auto const any_number = number() | spelled_number;
auto const times = x3::no_case[x3::lit(" times")] >> word_end;
auto const fold = -(x3::lit('-') | ' ') >> x3::no_case[x3::lit("fold")] >> word_end;

x3::rule<struct TimesClass, Decimal> const so_many_times = "so many times";
auto const so_many_times_def = any_number >> (times | fold);

x3::rule<struct MultiplyingVerbClass, Decimal> const doubled = "doubled and the like";
// "double-digit" is no multiple.
auto const doubled_def = (x3::no_case[multiplying_verb] >> word_end >> !x3::lit('-'))[factor];

MultipleRule const multiple_rule = "multiple";
auto const multiple_rule_def = so_many_times | doubled;

BOOST_SPIRIT_DEFINE(spelled_number, so_many_times, doubled, multiple_rule)

} // namespace claimcheck::grammar
