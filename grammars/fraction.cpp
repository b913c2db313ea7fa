// Fractions, instantiated.
#include "grammars/fraction_def.hpp"

namespace claimcheck::grammar {

BOOST_SPIRIT_INSTANTIATE(FractionRule, Iterator, Context)
BOOST_SPIRIT_INSTANTIATE(ProportionRule, Iterator, Context)
BOOST_SPIRIT_INSTANTIATE(QuotientRule, Iterator, Context)
BOOST_SPIRIT_INSTANTIATE(PartsRule, Iterator, Context)

FractionRule const& fraction() { return fraction_rule; }

ProportionRule const& proportion() { return proportion_rule; }

QuotientRule const& quotient() { return quotient_rule; }

PartsRule const& parts() { return parts_rule; }

} // namespace claimcheck::grammar
