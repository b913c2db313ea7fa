// Which vintage of a family speaks for a period: what was known when the text was written.
#pragma once

#include <compare>
#include <optional>

#include "core/date.hpp"
#include "core/series.hpp"

namespace claimcheck::derive {

/// How long after a text figures may be published and still count as known to it, because news
/// often runs ahead of the database that its figures come from (reference.md, "Vintages").
constexpr int kDaysOfGrace = 31;

/// Where a vintage stands in the order of preference: smaller is better. Known ones come first,
/// the newest of them before others; then those published later, the oldest of them first.
struct VintageRank {
    bool later = false;
    /// Distance in days, comparable only between ranks with the same `later`.
    long distance = 0;

    friend auto operator<=>(VintageRank const&, VintageRank const&) = default;
};

/// @param as_of  the text's date; nothing: today, when every vintage is known
VintageRank vintage_rank(Source const& source, std::optional<Date> as_of);

} // namespace claimcheck::derive
