// Predicates, instantiated.
#include "grammars/predicate_def.hpp"

namespace claimcheck::grammar {

BOOST_SPIRIT_INSTANTIATE(PredicateRule, TokenIterator, Context)

PredicateRule const& predicate() { return predicate_rule; }

} // namespace claimcheck::grammar
