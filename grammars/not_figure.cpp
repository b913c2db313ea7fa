// Digits that are no figures, instantiated.
#include "grammars/not_figure_def.hpp"

namespace claimcheck::grammar {

BOOST_SPIRIT_INSTANTIATE(NotFigureRule, Iterator, Context)

NotFigureRule const& not_figure() { return not_figure_rule; }

} // namespace claimcheck::grammar
