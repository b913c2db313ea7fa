// Multiples: "14 times", "14-fold", "doubled".
#pragma once

#include "core/decimal.hpp"
#include "grammars/config.hpp"

namespace claimcheck::grammar {

using MultipleRule = x3::rule<struct MultipleClass, Decimal>;
BOOST_SPIRIT_DECLARE(MultipleRule)

/// The factor from old to new: 14, 2, 0.5.
MultipleRule const& multiple();

} // namespace claimcheck::grammar
