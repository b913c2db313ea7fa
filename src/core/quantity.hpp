// Figures as a text writes them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/decimal.hpp"
#include "core/span.hpp"

namespace claimcheck {

enum class QuantityKind { money, percent, percentage_point, multiple, count, duration, other };

/// What stands before or after a figure and bounds it: = ~ > >= < <=
enum class Comparator { equal, about, more, at_least, less, at_most };

enum class Direction { none, up, down };

/// A written figure. `value` keeps its sign ("-2.4 %"); a range has a `value_hi` too.
struct Quantity {
    /// In the document's normalised text until the pipeline maps it to the input.
    Span span;
    QuantityKind kind = QuantityKind::other;
    Decimal value;
    std::optional<Decimal> value_hi;
    /// ISO 4217 code, "percent", "pp", "bp", "x", or the noun counted; may be empty.
    std::string unit;
    Comparator comparator = Comparator::equal;
    /// "nearly", "almost", "close to", "just under": just short of the value, whatever the
    /// comparator is printed as.
    bool just_short = false;
    Direction direction = Direction::none;
    /// A price or a rate: "$61 per barrel".
    bool per_unit = false;
    /// The figure before it in another currency: "600 billion tenge ($1.25 billion)".
    bool converted = false;
    /// The name alone that several currencies share ("peso"), where `unit` is only the usual one;
    /// empty where the currency is certain.
    std::string_view shared_currency = {};

    friend bool operator==(Quantity const&, Quantity const&) = default;
};

} // namespace claimcheck
