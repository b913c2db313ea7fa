// Numbers, instantiated.
#include "grammars/number_def.hpp"

namespace claimcheck::grammar {

BOOST_SPIRIT_INSTANTIATE(NumberRule, Iterator, Context)

NumberRule const& number() { return number_rule; }

} // namespace claimcheck::grammar
