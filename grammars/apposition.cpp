// Appositions, instantiated.
#include "grammars/apposition_def.hpp"

namespace claimcheck::grammar {

BOOST_SPIRIT_INSTANTIATE(AppositionRule, Iterator, Context)
BOOST_SPIRIT_INSTANTIATE(ComparedFigureRule, Iterator, Context)
BOOST_SPIRIT_INSTANTIATE(LandingBehindRule, Iterator, Context)

AppositionRule const& apposition() { return apposition_rule; }

ComparedFigureRule const& compared_figure() { return compared_figure_rule; }

LandingBehindRule const& landing_behind() { return landing_behind_rule; }

} // namespace claimcheck::grammar
