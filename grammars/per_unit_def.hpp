// The rules of prices and rates.
#pragma once

#include "grammars/en/per_units.hpp"
#include "grammars/per_unit.hpp"
#include "grammars/terminals.hpp"

namespace claimcheck::grammar {

AnyOf const a_time(en::kTimes);
AnyOf const comparing(en::kBehindComparedTime);
auto const compared_time = ' ' >> comparing; // "$2.4bn a year ago"
auto const per_word = words(" per ") | words(" a ") | words(" an ");
auto const per_anything = words(" per ") >> +x3::ascii::alpha >> word_end;
auto const slash = '/' >> +x3::ascii::alpha >> word_end;

PerUnitRule const per_unit_rule = "per unit";
auto const per_unit_rule_def =
    x3::omit[per_anything | slash | (per_word >> a_time >> !compared_time)];

BOOST_SPIRIT_DEFINE(per_unit_rule)

} // namespace claimcheck::grammar
