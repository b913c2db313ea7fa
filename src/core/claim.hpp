// What a text states about an economy, in codes: the thing that gets a verdict.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/decimal.hpp"
#include "core/period.hpp"
#include "core/quantity.hpp"
#include "core/span.hpp"

namespace claimcheck {

enum class ClaimKind {
    level,
    change_percent,
    change_multiple,
    change_absolute,
    share,
    rank,
    record,
    from_to,
    balance,
    range,
};

/// Whether a kind says by how much something changed.
constexpr bool is_change(ClaimKind kind) {
    return kind == ClaimKind::change_percent || kind == ClaimKind::change_multiple ||
           kind == ClaimKind::change_absolute;
}

/// `trade` is turnover: exports and imports together.
enum class Flow { none, exports, imports, trade, balance };

/// What kind of trade the text says it speaks of.
enum class Coverage { unstated, goods, services, goods_services };

/// Which words of a text gave a slot of a claim, and how.
struct Ground {
    std::string_view slot; ///< "reporter", or "rule" for what made a claim of the figure
    Span span;             ///< empty where the words are not beside the claim
    std::string_view how;  ///< "named", "the sentence before"; a rule's name
};

/// A claim with every word resolved. An empty string is "not stated" throughout.
struct Claim {
    /// In the document's normalised text until the pipeline maps them to the input.
    Span span;
    Span sentence;
    ClaimKind kind = ClaimKind::level;
    /// The magnitude, without a sign; nothing only for a record.
    std::optional<Decimal> value;
    /// The upper end of a range, the later end of a from_to.
    std::optional<Decimal> value_hi;
    /// ISO 4217 code, "percent", "percent_gdp", "pp", "bp", "x", "count", "rank", ...
    std::string unit;
    Comparator comparator = Comparator::equal;
    bool just_short = false;
    Direction direction = Direction::none;

    /// The concept measured: "trade", "gdp", ...
    std::string indicator;
    Flow flow = Flow::none;
    Coverage coverage = Coverage::unstated;
    /// The currency that a change, share or rank is measured in, where the text names one.
    std::string measure_unit;
    /// ISO 3166-1 alpha-3 or a bloc's code.
    std::string reporter;
    std::string partner;
    std::string product;
    /// One figure for several parties together, which no code names.
    bool group = false;
    /// As the text says it: "since 2015" in 2024 is 2015/2024 with baseline 2015.
    std::optional<Period> period;
    std::optional<Period> baseline;
    std::string speaker;
    bool forecast = false;
    /// Only where a Checker is asked to explain itself.
    std::vector<Ground> grounds;
};

} // namespace claimcheck
