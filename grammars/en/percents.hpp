// Words behind a number that make it a percentage.
#pragma once

#include <array>
#include <string_view>
#include <utility>

namespace claimcheck::grammar::en {

enum class PercentUnit { percent, percentage_point, basis_point };

using PercentWords = std::pair<std::string_view, PercentUnit>;

constexpr std::array<PercentWords, 21> kPercentWords = {{
    {"percent", PercentUnit::percent},
    {"per cent", PercentUnit::percent},
    {"percents", PercentUnit::percent},
    {"percentage", PercentUnit::percent},
    {"per-cent", PercentUnit::percent},
    {"pc", PercentUnit::percent},
    {"ppt", PercentUnit::percentage_point},
    {"ppts", PercentUnit::percentage_point},
    {"pct", PercentUnit::percent},
    {"percentage point", PercentUnit::percentage_point},
    {"percentage-point", PercentUnit::percentage_point},
    {"percentage-points", PercentUnit::percentage_point},
    {"percentage points", PercentUnit::percentage_point},
    {"percent points", PercentUnit::percentage_point},
    {"pp", PercentUnit::percentage_point},
    {"p.p.", PercentUnit::percentage_point},
    {"basis point", PercentUnit::basis_point},
    {"basis-point", PercentUnit::basis_point},
    {"basis points", PercentUnit::basis_point},
    {"bp", PercentUnit::basis_point},
    {"bps", PercentUnit::basis_point},
}};

/// "a quarter point", "half a point": of a rate.
constexpr std::array<std::string_view, 3> kRatePoints = {"point", "points", "per-cent point"};

constexpr std::array<std::string_view, 4> kPointsBehindSign = {"% points", "%-points", "% point",
                                                               "%-point"};

} // namespace claimcheck::grammar::en
