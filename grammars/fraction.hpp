// Fractions of a whole: "a third", "two-thirds", "three quarters", "one in five", "1/3".
#pragma once

#include "core/decimal.hpp"
#include "grammars/config.hpp"

namespace claimcheck::grammar {

using FractionRule = x3::rule<struct FractionClass, Decimal>;
BOOST_SPIRIT_DECLARE(FractionRule)

using ProportionRule = x3::rule<struct ProportionClass, Decimal>;
BOOST_SPIRIT_DECLARE(ProportionRule)

/// A fraction word; its value lies between 0 and 1.
FractionRule const& fraction();

/// So many out of so many; the same.
ProportionRule const& proportion();

} // namespace claimcheck::grammar
