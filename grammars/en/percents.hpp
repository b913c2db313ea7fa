// Words behind a number that make it a percentage.
#pragma once

#include <array>
#include <string_view>
#include <utility>

namespace claimcheck::grammar::en {

enum class PercentUnit { percent, percentage_point, basis_point };

using PercentWords = std::pair<std::string_view, PercentUnit>;

constexpr std::array<PercentWords, 20> kPercentWords = {{
    {"percent", PercentUnit::percent},
    {"per cent", PercentUnit::percent},
    {"percents", PercentUnit::percent},
    {"percentage", PercentUnit::percent},
    {"per-cent", PercentUnit::percent},
    {"pc", PercentUnit::percent},
    {"ppt", PercentUnit::percentage_point},
    {"ppts", PercentUnit::percentage_point},
    {"pct", PercentUnit::percent},
    {"pct.", PercentUnit::percent},
    {"percentage point", PercentUnit::percentage_point},
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

} // namespace claimcheck::grammar::en
