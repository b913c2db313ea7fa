// Fractions: of a whole, "a third", "two-thirds", "one in five", "1/3"; and beyond it, "five
// halves".
#pragma once

#include "core/decimal.hpp"
#include "grammars/config.hpp"

namespace claimcheck::grammar {

using FractionRule = x3::rule<struct FractionClass, Decimal>;
BOOST_SPIRIT_DECLARE(FractionRule)

using ProportionRule = x3::rule<struct ProportionClass, Decimal>;
BOOST_SPIRIT_DECLARE(ProportionRule)

using QuotientRule = x3::rule<struct QuotientClass, Decimal>;
BOOST_SPIRIT_DECLARE(QuotientRule)

using PartsRule = x3::rule<struct PartsClass, int>;
BOOST_SPIRIT_DECLARE(PartsRule)

/// A fraction word; its value lies between 0 and 1.
FractionRule const& fraction();

/// So many out of so many; the same.
ProportionRule const& proportion();

/// One number over another, spoken or written: "one over three", "9/8".
QuotientRule const& quotient();

/// What is counted in "five halves", from the blank or hyphen before it: 2.
PartsRule const& parts();

} // namespace claimcheck::grammar
