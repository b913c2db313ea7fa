// What makes a number money: signs, codes and names of currencies, before it and behind it.
#pragma once

#include <string>

#include "grammars/config.hpp"

namespace claimcheck::grammar {

using CurrencyBeforeRule = x3::rule<struct CurrencyBeforeClass, std::string>;
BOOST_SPIRIT_DECLARE(CurrencyBeforeRule)

using CurrencyBehindRule = x3::rule<struct CurrencyBehindClass, std::string>;
BOOST_SPIRIT_DECLARE(CurrencyBehindRule)

using SmallChangeRule = x3::rule<struct SmallChangeClass, std::string>;
BOOST_SPIRIT_DECLARE(SmallChangeRule)

/// "$", "US$ ", "USD ", with the blank before the number: the ISO 4217 code.
CurrencyBeforeRule const& currency_before();

/// " dollars", "-dollar", " USD", "€", with the blank behind the number: the ISO 4217 code.
CurrencyBehindRule const& currency_behind();

/// " cents", with the blank behind the number: the coin.
SmallChangeRule const& small_change();

} // namespace claimcheck::grammar
