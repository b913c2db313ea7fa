// Words that are a multiple by themselves, and small numbers as they stand before "times".
#pragma once

#include <array>
#include <string_view>
#include <utility>

namespace claimcheck::grammar::en {

using Factor = std::pair<std::string_view, double>;

/// Verbs: what they do to the old value.
constexpr std::array<Factor, 18> kMultiplyingVerbs = {{
    {"double", 2},
    {"doubles", 2},
    {"doubled", 2},
    {"doubling", 2},
    {"triple", 3},
    {"triples", 3},
    {"tripled", 3},
    {"tripling", 3},
    {"treble", 3},
    {"trebled", 3},
    {"trebling", 3},
    {"quadruple", 4},
    {"quadrupled", 4},
    {"quadrupling", 4},
    {"quintupled", 5},
    {"halve", 0.5},
    {"halved", 0.5},
    {"halving", 0.5},
}};

/// Numbers that "-fold" and "times" are written with.
constexpr std::array<std::pair<std::string_view, int>, 20> kSmallNumbers = {{
    {"one", 1},      {"two", 2},        {"three", 3},     {"four", 4},      {"five", 5},
    {"six", 6},      {"seven", 7},      {"eight", 8},     {"nine", 9},      {"ten", 10},
    {"eleven", 11},  {"twelve", 12},    {"thirteen", 13}, {"fourteen", 14}, {"fifteen", 15},
    {"sixteen", 16}, {"seventeen", 17}, {"eighteen", 18}, {"nineteen", 19}, {"twenty", 20},
}};

} // namespace claimcheck::grammar::en
