// Digits that are no figures: clock times, telephone numbers, addresses, sections, numeric dates.
#pragma once

#include "grammars/config.hpp"

namespace claimcheck::grammar {

using NotFigureRule = x3::rule<struct NotFigureClass>;
BOOST_SPIRIT_DECLARE(NotFigureRule)

/// The whole of such a thing.
NotFigureRule const& not_figure();

} // namespace claimcheck::grammar
