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
    /// "exceeded": the words are the sentence's verb and no part of the figure.
    bool verb = false;
};

using BoundWords = std::pair<std::string_view, Bound>;

constexpr Bound kMore{Comparator::more, false, false};
constexpr Bound kLess{Comparator::less, false, false};
constexpr Bound kAtLeast{Comparator::at_least, false, false};
constexpr Bound kAtMost{Comparator::at_most, false, false};
constexpr Bound kAbout{Comparator::about, false, false};
constexpr Bound kNearly{Comparator::about, true, false};
constexpr Bound kJustUnder{Comparator::less, true, false};

constexpr Bound kExceeding{Comparator::more, false, true};

constexpr auto kBounds = std::to_array<BoundWords>({
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
    {"greater than", kMore},
    {"larger than", kMore},
    {"bigger than", kMore},
    {"higher than", kMore},
    {"better than", kMore},
    {"north of", kMore},
    {"beyond", kMore},
    {"comfortably more than", kMore},
    {"well in excess of", kMore},
    {"a bit more than", kMore},
    {"a bit over", kMore},
    {"some more than", kMore},
    {"lower than", kLess},
    {"smaller than", kLess},
    {"a bit less than", kLess},
    {"a little under", kLess},
    {"a little below", kLess},
    {"short of", kLess},
    {"just short of", kJustUnder},
    {"just less than", kJustUnder},
    {"a minimum of", kAtLeast},
    {"minimum", kAtLeast},
    {"not below", kAtLeast},
    {"no lower than", kAtLeast},
    {"greater than or equal to", kAtLeast},
    {"more than or equal to", kAtLeast},
    {"equal to or more than", kAtLeast},
    {"at least or equal to", kAtLeast},
    {"less than or equal to", kAtMost},
    {"equal to or less than", kAtMost},
    {"a maximum of", kAtMost},
    {"maximum", kAtMost},
    {"no higher than", kAtMost},
    {"not over", kAtMost},
    {"not above", kAtMost},
    {"approx", kAbout},
    {"approx.", kAbout},
    {"circa", kAbout},
    {"estimated", kAbout},
    {"an approximate", kAbout},
    {"something like", kAbout},
    {"in the region of", kAbout},
    {"in the range of", kAbout},
    {"more or less", kAbout},
    {"near", kNearly},
    {"close on", kNearly},
    {"virtually", kNearly},
    {"getting on for", kNearly},
    {"exceed", kExceeding},
    {"exceeds", kExceeding},
    {"exceeded", kExceeding},
    {"top", kExceeding},
    {"tops", kExceeding},
    {"topped", kExceeding},
    {"topping", kExceeding},
    {"surpass", kExceeding},
    {"surpasses", kExceeding},
    {"surpassed", kExceeding},
    {"surpassing", kExceeding},
    {"passed", kExceeding},
    {"crossed", kExceeding},
    {"exceeded the", kExceeding},
    {"topped the", kExceeding},
    {"surpassed the", kExceeding},
    {"passed the", kExceeding},
    {"crossed the", kExceeding},
    {"broke the", kExceeding},
    {"exceeds the", kExceeding},
    {"tops the", kExceeding},
    {"exceeding the", kExceeding},
    {"surpassing the", kExceeding},
    {"topping the", kExceeding},
    {"crossing the", kExceeding},
    {"passing the", kExceeding},
    {"as high as", kAtMost},
    {"as steep as", kAtMost},
    {"as large as", kAtMost},
    {"as big as", kAtMost},
    {"anything up to", kAtMost},
    {"as low as", kAtLeast},
    {"as little as", kAtLeast},
    {"as few as", kAtLeast},
    {"a whisker under", kJustUnder},
    {"a shade under", kJustUnder},
    {"a shade over", kMore},
    {"a touch over", kMore},
    {"marginally over", kMore},
    {"marginally more than", kMore},
    {"marginally under", kJustUnder},
    {"considerably more than", kMore},
    {"significantly more than", kMore},
    {"far more than", kMore},
    {"much more than", kMore},
    {"even more than", kMore},
    {"far less than", kLess},
    {"much less than", kLess},
    {"considerably less than", kLess},
    {"anywhere near", kNearly},
    {"very nearly", kNearly},
    {"nearing", kNearly},
    {"approaching", kNearly},
    {"just shy of", kJustUnder},
    {"shy of", kLess},
    {"just about", kAbout},
    {"on the order of", kAbout},
    {"of the order of", kAbout},
    {"in the order of", kAbout},
    {"somewhere around", kAbout},
    {"in the neighborhood of", kAbout},
    {"in the neighbourhood of", kAbout},
});

/// Bounds that a verb reaches: "fell below 2%", "climbed above $90".
constexpr auto kLevelBounds =
    std::to_array<std::string_view>({"below", "just below", "well below", "above", "just above",
                                     "well above", "under", "just under", "well under"});

/// Before "up to", which then is where it went.
constexpr auto kBeforeUpTo = std::to_array<std::string_view>(
    {"back",   "climbed", "crept", "edged", "inched", "is",     "jumped", "moved", "picked",
     "pushed", "rose",    "right", "shot",  "taking", "ticked", "was",    "went",  "were",
     "are",    "came",    "going", "go",    "gone",   "moving", "ticking"});

/// "must not exceed", "never more than", "would not rise by more than".
constexpr auto kDenials = std::to_array<std::string_view>({"not", "never", "cannot", "n't"});

/// Right before the figure.
constexpr std::array<BoundWords, 16> kBoundSigns = {{
    {"above-", kMore},
    {"over-", kMore},
    {"below-", kLess},
    {"under-", kLess},
    {"sub-", kLess},
    {"near-", kNearly},
    {">", kMore},
    {"<", kLess},
    {">=", kAtLeast},
    {"=>", kAtLeast},
    {"<=", kAtMost},
    {"=<", kAtMost},
    {"\u2265", kAtLeast},
    {"\u2264", kAtMost},
    {"~", kAbout},
    {"\u2248", kAbout},
}};

/// Behind the figure.
constexpr std::array<BoundWords, 19> kBoundsBehind = {{
    {" or more", kAtLeast},      {" and more", kAtLeast},  {" or over", kAtLeast},
    {" or above", kAtLeast},     {" or higher", kAtLeast}, {" or greater", kAtLeast},
    {" and above", kAtLeast},    {" and over", kAtLeast},  {" and up", kAtLeast},
    {"-plus", kAtLeast},         {"+", kAtLeast},          {" or less", kAtMost},
    {" or fewer", kAtMost},      {" or under", kAtMost},   {" or below", kAtMost},
    {" or lower", kAtMost},      {" or so", kAbout},       {"-odd", kAbout},
    {" or thereabouts", kAbout},
}};

} // namespace claimcheck::grammar::en
