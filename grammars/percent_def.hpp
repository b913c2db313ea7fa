// The rules of percentages.
#pragma once

#include "grammars/percent.hpp"
#include "grammars/terminals.hpp"

namespace claimcheck::grammar {

Words<en::PercentUnit> const percent_words(en::kPercentWords);

auto const percent_sign = -x3::lit(' ') >> '%' >> x3::attr(en::PercentUnit::percent);
auto const percent_spelled = -(x3::lit(' ') | '-') >> x3::no_case[percent_words] >> word_end;
auto const
    points_after_sign = -x3::lit(' ') >>
                        (x3::no_case[x3::lit("% points") | "%-points" | "% point"]) >> word_end
                        >> x3::attr(en::PercentUnit::percentage_point);

PercentRule const percent_rule = "percentage";
auto const percent_rule_def = points_after_sign | percent_sign | percent_spelled;

BOOST_SPIRIT_DEFINE(percent_rule)

} // namespace claimcheck::grammar
