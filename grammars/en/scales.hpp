// Words and letters that multiply a number by a power of ten.
#pragma once

#include <array>
#include <string_view>
#include <utility>

namespace claimcheck::grammar::en {

using Scale = std::pair<std::string_view, int>;

/// Behind a blank, a hyphen, or the number itself.
constexpr std::array<Scale, 22> kScaleWords = {{
    {"thousand", 3}, {"million", 6}, {"millions", 6},  {"mln", 6},        {"mln.", 6}, {"mn", 6},
    {"mn.", 6},      {"mio", 6},     {"billion", 9},   {"billions", 9},   {"bln", 9},  {"bln.", 9},
    {"bn", 9},       {"bn.", 9},     {"trillion", 12}, {"trillions", 12}, {"tln", 12}, {"trn", 12},
    {"tn", 12},      {"crore", 7},   {"lakh", 5},      {"crores", 7},
}};

/// Only glued to the number: "7 m" is metres.
constexpr std::array<Scale, 4> kScaleLetters = {{{"k", 3}, {"m", 6}, {"b", 9}, {"t", 12}}};

} // namespace claimcheck::grammar::en
