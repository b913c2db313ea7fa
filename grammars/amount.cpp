// Amounts, instantiated.
#include "grammars/amount_def.hpp"

namespace claimcheck::grammar {

BOOST_SPIRIT_INSTANTIATE(AmountRule, Iterator, Context)

AmountRule const& amount() { return amount_rule; }

} // namespace claimcheck::grammar
