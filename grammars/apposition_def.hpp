// The rules of appositions.
#pragma once

#include "grammars/apposition.hpp"
#include "grammars/en/appositions.hpp"
#include "grammars/en/calendar.hpp"
#include "grammars/en/changes.hpp"
#include "grammars/terminals.hpp"

namespace claimcheck::grammar {

AnyOf const rephrasing(en::kRephrasings);

AnyOf const no_counted(en::kNoNouns);
auto const counted =
    -(' ' >> !rephrasing >> !no_counted >> +x3::ascii::alpha); // "201 points, or 0.5%"
auto const in_other_words = counted >> -x3::lit(',') >> ' ' >> rephrasing >> -x3::lit(',') >> ' ';
auto const in_brackets = counted >> -x3::lit(' ') >> (x3::lit('(') | '[') >>
                         -(rephrasing >> -x3::lit(',') >> ' ');

AppositionRule const apposition_rule = "apposition";
auto const apposition_rule_def = (in_other_words | in_brackets) >> x3::eoi;

Prefixes<x3::unused_type> const base_opening(en::kBaseWords);
auto const counted_by = -(' ' >> !base_opening >> +x3::ascii::alpha);
ComparedFigureRule const compared_figure_rule = "compared with";
auto const compared_figure_rule_def = counted_by >> -x3::lit(',') >> ' ' >> base_opening >> x3::eoi;

auto const amount_ahead = &(x3::omit[x3::ascii::digit] | '$' | "£" | "€");
LandingBehindRule const landing_behind_rule = "where it ended";
auto const landing_behind_rule_def =
    counted >> ((-x3::lit(',') >> words(" or ")) | words(" to ") | words(" at ")) >> amount_ahead;

BOOST_SPIRIT_DEFINE(apposition_rule, compared_figure_rule, landing_behind_rule)

} // namespace claimcheck::grammar
