// What is measured, apart from when: the name of a series, stored or not.
#pragma once

#include <string>
#include <string_view>

#include "core/claim.hpp"
#include "core/figures.hpp"

namespace claimcheck::derive {

/// The partner that is everybody.
inline constexpr std::string_view kWorld = "WLD";

/// One measure of one reporter. `trade` and `balance` are flows like the others here, and a bloc is
/// a partner like a country: whether a figure is stored or derived is found out per period.
struct Measure {
    std::string indicator; ///< id, "trade.goods"
    Flow flow = Flow::none;
    std::string reporter;
    std::string partner; ///< kWorld for all; empty where the indicator has no partner
    std::string product;

    friend bool operator==(Measure const&, Measure const&) = default;
    friend auto operator<=>(Measure const&, Measure const&) = default;
};

/// The measure as a question for the store, all frequencies.
SeriesQuery query(Measure const& measure);

/// "trade.goods ARM>RUS export", as Series::key() names a stored one.
std::string key(Measure const& measure);

/// The same goods seen from the other side: exports of A to B are B's imports from A; a balance
/// changes its sign on the way.
Measure mirror(Measure const& measure);

} // namespace claimcheck::derive
