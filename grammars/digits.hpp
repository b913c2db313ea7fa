// Numbers in digits, as they are separated in English and other news: "1,234.5", "1 943", "12,9".
#pragma once

#include "core/decimal.hpp"
#include "grammars/config.hpp"

namespace claimcheck::grammar {

using DigitsRule = x3::rule<struct DigitsClass, Decimal>;
BOOST_SPIRIT_DECLARE(DigitsRule)

/// A number in digits. A comma before one or two digits is a decimal comma only where a percent
/// sign, a scale or a currency follows.
DigitsRule const& digits();

} // namespace claimcheck::grammar
