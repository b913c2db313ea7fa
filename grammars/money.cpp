// Money, instantiated.
#include "grammars/money_def.hpp"

namespace claimcheck::grammar {

BOOST_SPIRIT_INSTANTIATE(MoneyRule, Iterator, Context)

MoneyRule const& money() { return money_rule; }

} // namespace claimcheck::grammar
