// Comparators, instantiated.
#include "grammars/comparator_def.hpp"

namespace claimcheck::grammar {

BOOST_SPIRIT_INSTANTIATE(ComparatorRule, Iterator, Context)
BOOST_SPIRIT_INSTANTIATE(ComparatorBehindRule, Iterator, Context)

ComparatorRule const& comparator() { return comparator_rule; }

ComparatorBehindRule const& comparator_behind() { return comparator_behind_rule; }

} // namespace claimcheck::grammar
