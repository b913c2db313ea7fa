// Number words, instantiated.
#include "grammars/spelled_def.hpp"

namespace claimcheck::grammar {

BOOST_SPIRIT_INSTANTIATE(SpelledRule, Iterator, Context)

SpelledRule const& spelled() { return spelled_rule; }

} // namespace claimcheck::grammar
