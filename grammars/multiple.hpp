// Multiples: " times", "-fold", "doubled", "by a factor of three".
#pragma once

#include "core/decimal.hpp"
#include "grammars/config.hpp"

namespace claimcheck::grammar {

using TimesRule = x3::rule<struct TimesClass>;
BOOST_SPIRIT_DECLARE(TimesRule)

using MultiplyingRule = x3::rule<struct MultiplyingClass, Decimal>;
BOOST_SPIRIT_DECLARE(MultiplyingRule)

/// What makes a number a multiple, with the blank behind it.
TimesRule const& times();

/// A word that is a multiple by itself: the factor from old to new, 2 or 0.5.
MultiplyingRule const& multiplying_word();

} // namespace claimcheck::grammar
