// Percentages, percentage points and basis points.
#pragma once

#include "core/decimal.hpp"
#include "grammars/config.hpp"
#include "grammars/en/percents.hpp"

namespace claimcheck::grammar {

struct Percent {
    bool minus = false;
    Decimal amount;
    en::PercentUnit unit = en::PercentUnit::percent;
};

using PercentRule = x3::rule<struct PercentClass, Percent>;
BOOST_SPIRIT_DECLARE(PercentRule)

/// A signed number and what makes it a percentage.
PercentRule const& percent();

} // namespace claimcheck::grammar
