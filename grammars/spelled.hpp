// Numbers below a thousand in words: "seventy-six", "three hundred and fifty", "a hundred".
#pragma once

#include "grammars/config.hpp"

namespace claimcheck::grammar {

using SpelledRule = x3::rule<struct SpelledClass, int>;
BOOST_SPIRIT_DECLARE(SpelledRule)

/// A whole number of at most 999, in words.
SpelledRule const& spelled();

} // namespace claimcheck::grammar
