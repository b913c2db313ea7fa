// Words that are a multiple by themselves, and what may follow "times".
#pragma once

#include <array>
#include <string_view>
#include <utility>

namespace claimcheck::grammar::en {

using Factor = std::pair<std::string_view, double>;

/// What was done to the old value.
constexpr std::array<Factor, 12> kMultiplyingVerbs = {{
    {"doubled", 2},
    {"doubling", 2},
    {"tripled", 3},
    {"tripling", 3},
    {"trebled", 3},
    {"trebling", 3},
    {"quadrupled", 4},
    {"quadrupling", 4},
    {"quintupled", 5},
    {"halved", 0.5},
    {"halving", 0.5},
    {"sextupled", 6},
}};

/// Nouns and adjectives as well ("double standards"): multiples only where what follows shows it.
constexpr std::array<Factor, 8> kMultiplyingWords = {{
    {"double", 2},
    {"doubles", 2},
    {"triple", 3},
    {"triples", 3},
    {"treble", 3},
    {"quadruple", 4},
    {"quadruples", 4},
    {"halve", 0.5},
}};

/// Multiples where something is compared or changes, "twice as much", "fell twice"; else events.
constexpr std::array<Factor, 2> kMultiplyingAdverbs = {{{"twice", 2}, {"thrice", 3}}};

constexpr std::array<std::pair<std::string_view, int>, 2> kLargeFolds = {
    {{"hundred", 100}, {"thousand", 1000}}};

/// Behind such a word: "double the level of", "twice as much as", "double to", "triple in".
constexpr std::array<std::string_view, 13> kAfterMultiplyingWord = {
    " the ", " its ", " their ", " what ",  " that ", " as ",  " in ",
    " to ",  " by ",  " over ",  " since ", " from ", " last "};

/// Behind "N times": what is compared. Without it and without a verb of change the word counts
/// events
/// ("he was fined five times").
constexpr auto kBehindTimes = std::to_array<std::string_view>(
    {"above",  "as",    "below",   "better", "bigger",   "cheaper", "earnings", "faster",
     "fewer",  "from",  "greater", "higher", "increase", "its",     "larger",   "less",
     "longer", "lower", "more",    "our",    "over",     "richer",  "slower",   "smaller",
     "that",   "their", "the",     "to",     "what",     "worse",   "decrease", "growth"});

} // namespace claimcheck::grammar::en
