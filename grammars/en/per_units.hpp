// What prices and rates are counted by where "a" stands for "per".
#pragma once

#include <array>
#include <string_view>

namespace claimcheck::grammar::en {

constexpr std::array<std::string_view, 16> kTimes = {
    "year",  "month", "week",   "day",   "hour", "barrel", "ton",   "tonne",
    "litre", "liter", "gallon", "share", "head", "person", "pound", "kilo"};

/// "$2.4bn a year ago" is no amount per year.
constexpr std::array<std::string_view, 6> kBehindComparedTime = {"ago",   "before", "earlier",
                                                                 "later", "on",     "previously"};

} // namespace claimcheck::grammar::en
