// Numbers in digits, instantiated.
#include "grammars/digits_def.hpp"

namespace claimcheck::grammar {

BOOST_SPIRIT_INSTANTIATE(DigitsRule, Iterator, Context)

DigitsRule const& digits() { return digits_rule; }

} // namespace claimcheck::grammar
