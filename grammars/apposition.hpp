// What ties a figure to the one before it: another expression of the same, "$1.15, or 2%", "600
// billion tenge ($1.25 billion)", "forty-five (45)"; what it is measured against, "45.2 mln stg
// vs 38.9 mln"; and where a change ended, "lost $12 to $2,730".
#pragma once

#include "grammars/config.hpp"

namespace claimcheck::grammar {

using AppositionRule = x3::rule<struct AppositionClass>;
BOOST_SPIRIT_DECLARE(AppositionRule)
using ComparedFigureRule = x3::rule<struct ComparedFigureClass>;
BOOST_SPIRIT_DECLARE(ComparedFigureRule)
using LandingBehindRule = x3::rule<struct LandingBehindClass>;
BOOST_SPIRIT_DECLARE(LandingBehindRule)

/// The whole of what stands between a figure and the same in other terms, without the words that
/// bound the second.
AppositionRule const& apposition();

/// The same between a figure and the one that it is compared with.
ComparedFigureRule const& compared_figure();

/// From the end of the figure of a change to the start of where it ended, or of the same change
/// again.
LandingBehindRule const& landing_behind();

} // namespace claimcheck::grammar
