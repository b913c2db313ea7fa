// Percentages, instantiated.
#include "grammars/percent_def.hpp"

namespace claimcheck::grammar {

BOOST_SPIRIT_INSTANTIATE(PercentRule, Iterator, Context)

PercentRule const& percent() { return percent_rule; }

} // namespace claimcheck::grammar
