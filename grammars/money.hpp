// Amounts of money: "$7 billion", "USD 6.5bn", "600 billion tenge".
#pragma once

#include <string>

#include "core/decimal.hpp"
#include "grammars/config.hpp"

namespace claimcheck::grammar {

struct Money {
    std::string currency; ///< ISO 4217
    Decimal amount;
};

using MoneyRule = x3::rule<struct MoneyClass, Money>;
BOOST_SPIRIT_DECLARE(MoneyRule)

/// An amount with the currency before or after it.
MoneyRule const& money();

} // namespace claimcheck::grammar
