// Periods as news words them: "since 2015", "last year", "the first nine months of 2023".
#pragma once

#include "core/period_phrase.hpp"
#include "grammars/config.hpp"

namespace claimcheck::grammar {

using PeriodRule = x3::rule<struct PeriodClass, PeriodPhrase>;
BOOST_SPIRIT_DECLARE(PeriodRule)

/// A period with the words that say how it is meant, without "in" and "for". The phrase's span is
/// left empty.
PeriodRule const& period();

} // namespace claimcheck::grammar
