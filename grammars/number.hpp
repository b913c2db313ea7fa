// Numbers in digits with their scale: "1,234.5", "7.3 billion", "2 [billion]".
#pragma once

#include "core/decimal.hpp"
#include "grammars/config.hpp"

namespace claimcheck::grammar {

using NumberRule = x3::rule<struct NumberClass, Decimal>;
BOOST_SPIRIT_DECLARE(NumberRule)

/// A number at full scale, and the digits that it was written with.
NumberRule const& number();

} // namespace claimcheck::grammar
