// "per barrel", "a year": what makes an amount a price or a rate.
#pragma once

#include "grammars/config.hpp"

namespace claimcheck::grammar {

using PerUnitRule = x3::rule<struct PerUnitClass>;
BOOST_SPIRIT_DECLARE(PerUnitRule)

/// From the blank behind the amount to the thing that it is the price of.
PerUnitRule const& per_unit();

} // namespace claimcheck::grammar
