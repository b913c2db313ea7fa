// What makes a number money: signs, codes and names of currencies, before it and behind it.
#pragma once

#include "grammars/config.hpp"
#include "grammars/en/currencies.hpp"

namespace claimcheck::grammar {

using CurrencyBeforeRule = x3::rule<struct CurrencyBeforeClass, char const*>;
BOOST_SPIRIT_DECLARE(CurrencyBeforeRule)

using CurrencyBehindRule = x3::rule<struct CurrencyBehindClass, char const*>;
BOOST_SPIRIT_DECLARE(CurrencyBehindRule)

using SharedNameRule = x3::rule<struct SharedNameClass, en::SharedCurrency>;
BOOST_SPIRIT_DECLARE(SharedNameRule)

using SmallChangeRule = x3::rule<struct SmallChangeClass, char const*>;
BOOST_SPIRIT_DECLARE(SmallChangeRule)

/// "$", "US$ ", "USD ", with the blank before the number: the ISO 4217 code.
CurrencyBeforeRule const& currency_before();

/// " dollars", "-dollar", " USD", "€", with the blank behind the number: the ISO 4217 code.
CurrencyBehindRule const& currency_behind();

/// " pesos", with the blank behind the number: a name that several currencies share.
SharedNameRule const& shared_currency_behind();

/// " cents", with the blank behind the number: the coin.
SmallChangeRule const& small_change();

} // namespace claimcheck::grammar
