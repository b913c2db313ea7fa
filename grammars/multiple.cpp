// Multiples, instantiated.
#include "grammars/multiple_def.hpp"

namespace claimcheck::grammar {

BOOST_SPIRIT_INSTANTIATE(TimesRule, Iterator, Context)
BOOST_SPIRIT_INSTANTIATE(ComparedTimesRule, Iterator, Context)
BOOST_SPIRIT_INSTANTIATE(MultiplyingRule, Iterator, Context)

TimesRule const& times() { return times_rule; }

ComparedTimesRule const& compared_times() { return compared_times_rule; }

MultiplyingRule const& multiplying_word() { return multiplying_rule; }

} // namespace claimcheck::grammar
