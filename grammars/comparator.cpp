// Comparators, instantiated.
#include "grammars/comparator_def.hpp"

namespace claimcheck::grammar {

BOOST_SPIRIT_INSTANTIATE(ComparatorRule, Iterator, Context)

ComparatorRule const& comparator() { return comparator_rule; }

} // namespace claimcheck::grammar
