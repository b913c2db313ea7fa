// Periods, instantiated.
#include "grammars/period_def.hpp"

namespace claimcheck::grammar {

BOOST_SPIRIT_INSTANTIATE(PeriodRule, Iterator, Context)

PeriodRule const& period() { return period_rule; }

} // namespace claimcheck::grammar
