// The rule of comparators.
#pragma once

#include "grammars/comparator.hpp"
#include "grammars/terminals.hpp"

namespace claimcheck::grammar {

Words<en::Bound> const bound_words(en::kBounds);

ComparatorRule const comparator_rule = "comparator";
auto const comparator_rule_def = bound_words >> ' ';

Words<en::Bound> const bound_words_behind(en::kBoundsBehind);

ComparatorBehindRule const comparator_behind_rule = "comparator behind";
auto const comparator_behind_rule_def = bound_words_behind;

BOOST_SPIRIT_DEFINE(comparator_rule, comparator_behind_rule)

} // namespace claimcheck::grammar
