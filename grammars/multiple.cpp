// Multiples, instantiated.
#include "grammars/multiple_def.hpp"

namespace claimcheck::grammar {

BOOST_SPIRIT_INSTANTIATE(MultipleRule, Iterator, Context)

MultipleRule const& multiple() { return multiple_rule; }

} // namespace claimcheck::grammar
