// The rules of prices and rates.
#pragma once

#include "grammars/en/per_units.hpp"
#include "grammars/per_unit.hpp"
#include "grammars/terminals.hpp"

namespace claimcheck::grammar {

AnyOf const a_time(en::kTimes);
auto const per_word = x3::no_case[x3::lit(" per ") | " a "];
auto const per_anything = x3::no_case[x3::lit(" per ")] >> +x3::ascii::alpha >> word_end;
auto const slash = '/' >> +x3::ascii::alpha >> word_end;

PerUnitRule const per_unit_rule = "per unit";
auto const per_unit_rule_def =
    x3::omit[per_anything | slash | (per_word >> x3::no_case[a_time] >> word_end)];

BOOST_SPIRIT_DEFINE(per_unit_rule)

} // namespace claimcheck::grammar
