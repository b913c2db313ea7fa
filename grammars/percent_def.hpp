// The rules of percentages.
#pragma once

#include "grammars/percent.hpp"
#include "grammars/terminals.hpp"

namespace claimcheck::grammar {

Words<en::PercentUnit> const percent_words(en::kPercentWords);
AnyOf const points_words(en::kPointsBehindSign);

auto const blank_or_hyphen = -(x3::lit(' ') | '-');
auto const points_after_sign = -x3::lit(' ') >> points_words >>
                               x3::attr(en::PercentUnit::percentage_point);
auto const percent_sign = -x3::lit(' ') >> '%' >> x3::attr(en::PercentUnit::percent);
// The full stop of "pct." ends a sentence where none goes on.
auto const full_stop = '.' >> &(' ' >> x3::omit[x3::ascii::lower]);
auto const percent_spelled = blank_or_hyphen >> percent_words >> -full_stop;

PercentRule const percent_rule = "percentage";
auto const percent_rule_def = points_after_sign | percent_sign | percent_spelled;

BOOST_SPIRIT_DEFINE(percent_rule)

} // namespace claimcheck::grammar
