// What bounds a figure: "more than", "nearly", "at least".
#pragma once

#include "grammars/config.hpp"
#include "grammars/en/comparators.hpp"

namespace claimcheck::grammar {

using ComparatorRule = x3::rule<struct ComparatorClass, en::Bound>;
BOOST_SPIRIT_DECLARE(ComparatorRule)

using ComparatorBehindRule = x3::rule<struct ComparatorBehindClass, en::Bound>;
BOOST_SPIRIT_DECLARE(ComparatorBehindRule)

/// The words and the blank behind them.
ComparatorRule const& comparator();

/// "or more", "-plus": from the blank behind the figure.
ComparatorBehindRule const& comparator_behind();

} // namespace claimcheck::grammar
