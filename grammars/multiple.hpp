// Multiples: " times", "-fold", "doubled", "by a factor of three".
#pragma once

#include "core/decimal.hpp"
#include "grammars/config.hpp"

namespace claimcheck::grammar {

using TimesRule = x3::rule<struct TimesClass>;
BOOST_SPIRIT_DECLARE(TimesRule)

using ComparedTimesRule = x3::rule<struct ComparedTimesClass>;
BOOST_SPIRIT_DECLARE(ComparedTimesRule)

using MultiplyingRule = x3::rule<struct MultiplyingClass, Decimal>;
BOOST_SPIRIT_DECLARE(MultiplyingRule)

/// What makes a number a multiple, with the blank behind it. "Times" makes one only where a change
/// or a comparison is meant, which stands around it: see compares_times().
TimesRule const& times();

/// Behind "times": what compares, " as much", " the".
ComparedTimesRule const& compared_times();

/// A word that is a multiple by itself: the factor from old to new, 2 or 0.5.
MultiplyingRule const& multiplying_word();

} // namespace claimcheck::grammar
