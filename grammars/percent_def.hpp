// The rules of percentages.
#pragma once

#include <boost/fusion/include/adapt_struct.hpp>

#include "grammars/number.hpp"
#include "grammars/percent.hpp"
#include "grammars/terminals.hpp"

BOOST_FUSION_ADAPT_STRUCT(claimcheck::grammar::Percent, minus, amount, unit)

namespace claimcheck::grammar {

Words<en::PercentUnit> const percent_words(en::kPercentWords);

auto const sign = (x3::lit('-') >> x3::attr(true)) | (-x3::lit('+') >> x3::attr(false));
auto const percent_sign = -x3::lit(' ') >> '%' >> x3::attr(en::PercentUnit::percent);
auto const percent_spelled = -(x3::lit(' ') | '-') >> x3::no_case[percent_words] >> word_end;

PercentRule const percent_rule = "percentage";
auto const percent_rule_def = sign >> number() >> (percent_sign | percent_spelled);

BOOST_SPIRIT_DEFINE(percent_rule)

} // namespace claimcheck::grammar
