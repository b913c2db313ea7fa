// Currencies, instantiated.
#include "grammars/money_def.hpp"

namespace claimcheck::grammar {

BOOST_SPIRIT_INSTANTIATE(CurrencyBeforeRule, Iterator, Context)
BOOST_SPIRIT_INSTANTIATE(CurrencyBehindRule, Iterator, Context)
BOOST_SPIRIT_INSTANTIATE(SharedNameRule, Iterator, Context)
BOOST_SPIRIT_INSTANTIATE(SmallChangeRule, Iterator, Context)

CurrencyBeforeRule const& currency_before() { return currency_before_rule; }

CurrencyBehindRule const& currency_behind() { return currency_behind_rule; }

SharedNameRule const& shared_currency_behind() { return shared_name_rule; }

SmallChangeRule const& small_change() { return small_change_rule; }

} // namespace claimcheck::grammar
