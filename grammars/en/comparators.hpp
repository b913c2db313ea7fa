// Words before a figure that bound it.
#pragma once

#include <array>
#include <string_view>
#include <utility>

#include "core/quantity.hpp"

namespace claimcheck::grammar::en {

/// A comparator, and whether the wording says that the figure is only just missed.
struct Bound {
    Comparator comparator = Comparator::equal;
    bool just_short = false;
};

using BoundWords = std::pair<std::string_view, Bound>;

constexpr Bound kMore{Comparator::more, false};
constexpr Bound kLess{Comparator::less, false};
constexpr Bound kAtLeast{Comparator::at_least, false};
constexpr Bound kAtMost{Comparator::at_most, false};
constexpr Bound kAbout{Comparator::about, false};
constexpr Bound kNearly{Comparator::about, true};
constexpr Bound kJustUnder{Comparator::less, true};

constexpr std::array<BoundWords, 46> kBounds = {{
    {"more than", kMore},
    {"just more than", kMore},
    {"a little more than", kMore},
    {"slightly more than", kMore},
    {"over", kMore},
    {"just over", kMore},
    {"well over", kMore},
    {"a little over", kMore},
    {"slightly over", kMore},
    {"above", kMore},
    {"just above", kMore},
    {"well above", kMore},
    {"upwards of", kMore},
    {"in excess of", kMore},
    {"exceeding", kMore},
    {"less than", kLess},
    {"a little less than", kLess},
    {"slightly less than", kLess},
    {"fewer than", kLess},
    {"under", kLess},
    {"well under", kLess},
    {"below", kLess},
    {"well below", kLess},
    {"not even", kLess},
    {"just under", kJustUnder},
    {"just below", kJustUnder},
    {"slightly under", kJustUnder},
    {"at least", kAtLeast},
    {"no less than", kAtLeast},
    {"not less than", kAtLeast},
    {"no fewer than", kAtLeast},
    {"up to", kAtMost},
    {"at most", kAtMost},
    {"no more than", kAtMost},
    {"not more than", kAtMost},
    {"about", kAbout},
    {"around", kAbout},
    {"roughly", kAbout},
    {"some", kAbout},
    {"approximately", kAbout},
    {"an estimated", kAbout},
    {"nearly", kNearly},
    {"almost", kNearly},
    {"close to", kNearly},
    {"as much as", kAtMost},
    {"as many as", kAtMost},
}};

} // namespace claimcheck::grammar::en
