// Words around a figure that make it a change: "rose by", "up", "a fall of", "5% lower".
#pragma once

#include "core/quantity.hpp"
#include "grammars/config.hpp"

namespace claimcheck::grammar {

using ChangeBeforeRule = x3::rule<struct ChangeBeforeClass, Direction>;
BOOST_SPIRIT_DECLARE(ChangeBeforeRule)

using ChangeBehindRule = x3::rule<struct ChangeBehindClass, Direction>;
BOOST_SPIRIT_DECLARE(ChangeBehindRule)

/// From the word that says which way to the blank before the figure.
ChangeBeforeRule const& change_before();

/// From the blank behind the figure to the word that says which way.
ChangeBehindRule const& change_behind();

} // namespace claimcheck::grammar
