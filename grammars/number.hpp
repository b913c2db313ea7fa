// Numbers in digits and words with their scale: "1,234.5", "7.3 billion", "two and a half million".
#pragma once

#include "core/decimal.hpp"
#include "grammars/config.hpp"

namespace claimcheck::grammar {

struct Number {
    Decimal value;
    /// The power of ten that its scale words stand for: 6 for "3 million", 0 without.
    int power = 0;
    /// Written in words: "three".
    bool spelled = false;
};

/// The number at another scale: "3" times 10^by.
Number times_power(Number number, int by);

using NumberRule = x3::rule<struct NumberClass, Number>;
BOOST_SPIRIT_DECLARE(NumberRule)

/// A number at full scale, and the digits that it was written with. Without a sign.
NumberRule const& number();

} // namespace claimcheck::grammar
