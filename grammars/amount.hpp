// A number with what it counts: the one place where the dimensions meet.
#pragma once

#include <string_view>

#include "core/quantity.hpp"
#include "grammars/config.hpp"
#include "grammars/number.hpp"

namespace claimcheck::grammar {

/// What a number counts.
struct Unit {
    QuantityKind kind = QuantityKind::count;
    char const* name = ""; ///< as in Quantity::unit
    /// Cents and the like, a hundred of which are the currency's unit.
    bool coin = false;
    /// As in Quantity::shared_currency.
    char const* shared_currency = "";
};

struct Amount {
    bool minus = false;
    Number number;
    Unit unit;
    /// "tens of millions": from the number to ten times as much.
    bool to_ten_times = false;
    /// "a third": a share of something, or else just a number.
    bool bare_fraction = false;

    /// The unit was written: a bare number has none.
    bool has_unit() const { return *unit.name != '\0'; }
};

using AmountRule = x3::rule<struct AmountClass, Amount>;
BOOST_SPIRIT_DECLARE(AmountRule)

/// Any figure with the unit written at it, or a bare number.
AmountRule const& amount();

} // namespace claimcheck::grammar
