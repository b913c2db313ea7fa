// What makes a number a percentage, percentage points or basis points.
#pragma once

#include "grammars/config.hpp"
#include "grammars/en/percents.hpp"

namespace claimcheck::grammar {

using PercentRule = x3::rule<struct PercentClass, en::PercentUnit>;
BOOST_SPIRIT_DECLARE(PercentRule)

/// "%", " percent", "-percent", " percentage points", with the blank behind the number.
PercentRule const& percent();

} // namespace claimcheck::grammar
