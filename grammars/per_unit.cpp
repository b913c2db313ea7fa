// Prices and rates, instantiated.
#include "grammars/per_unit_def.hpp"

namespace claimcheck::grammar {

BOOST_SPIRIT_INSTANTIATE(PerUnitRule, Iterator, Context)

PerUnitRule const& per_unit() { return per_unit_rule; }

} // namespace claimcheck::grammar
