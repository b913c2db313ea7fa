// Attributions, instantiated.
#include "grammars/attribution_def.hpp"

namespace claimcheck::grammar {

BOOST_SPIRIT_INSTANTIATE(AttributionRule, TokenIterator, Context)
BOOST_SPIRIT_INSTANTIATE(PersonRule, TokenIterator, Context)

AttributionRule const& attribution() { return attribution_rule; }

PersonRule const& person() { return person_rule; }

} // namespace claimcheck::grammar
