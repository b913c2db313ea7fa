// Number words, scales and fractions.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace claimcheck::grammar::en {

using NumberWord = std::pair<std::string_view, int>;

/// All in lower case.
constexpr std::array<NumberWord, 9> kUnits = {{{"one", 1},
                                               {"two", 2},
                                               {"three", 3},
                                               {"four", 4},
                                               {"five", 5},
                                               {"six", 6},
                                               {"seven", 7},
                                               {"eight", 8},
                                               {"nine", 9}}};

constexpr std::array<NumberWord, 10> kTeens = {{{"ten", 10},
                                                {"eleven", 11},
                                                {"twelve", 12},
                                                {"thirteen", 13},
                                                {"fourteen", 14},
                                                {"fifteen", 15},
                                                {"sixteen", 16},
                                                {"seventeen", 17},
                                                {"eighteen", 18},
                                                {"nineteen", 19}}};

constexpr std::array<NumberWord, 9> kTens = {{{"twenty", 20},
                                              {"thirty", 30},
                                              {"forty", 40},
                                              {"fourty", 40},
                                              {"fifty", 50},
                                              {"sixty", 60},
                                              {"seventy", 70},
                                              {"eighty", 80},
                                              {"ninety", 90}}};

constexpr std::array<NumberWord, 4> kZeros = {
    {{"zero", 0}, {"nought", 0}, {"naught", 0}, {"nil", 0}}};

/// Every number that is one word.
constexpr auto kNumberWords = [] {
    std::array<NumberWord, kUnits.size() + kTeens.size() + kTens.size() + kZeros.size()> all{};
    auto end = std::copy(kUnits.begin(), kUnits.end(), all.begin());
    end = std::copy(kTeens.begin(), kTeens.end(), end);
    end = std::copy(kTens.begin(), kTens.end(), end);
    std::copy(kZeros.begin(), kZeros.end(), end);
    return all;
}();

/// What else a number in words begins with.
constexpr std::array<std::string_view, 5> kNumberOpenings = {"a", "an", "half", "quarter",
                                                             "hundred"};

/// Those that the number of a footnote may be glued to: "$8.4 billion1".
constexpr auto kNotedScales =
    std::to_array<NumberWord>({{"thousand", 3}, {"million", 6}, {"billion", 9}, {"trillion", 12}});

/// Powers of ten, behind a blank, a hyphen, or the number itself.
constexpr auto kScaleWords = std::to_array<NumberWord>({
    {"thousand", 3},     {"thousands", 3}, {"million", 6}, {"millions", 6}, {"mil", 6},
    {"mill", 6},         {"mln", 6},       {"mn", 6},      {"mio", 6},      {"billion", 9},
    {"billions", 9},     {"bln", 9},       {"bn", 9},      {"mrd", 9},      {"trillion", 12},
    {"trillions", 12},   {"tln", 12},      {"trn", 12},    {"tn", 12},      {"crore", 7},
    {"crores", 7},       {"krore", 7},     {"krores", 7},  {"lakh", 5},     {"lakhs", 5},
    {"lac", 5},          {"lacs", 5},      {"lkh", 5},     {"lkhs", 5},     {"hundred", 2},
    {"quadrillion", 15}, {"trln", 12},     {"cr", 7},      {"crs", 7},      {"koti", 7},
});

/// Only glued to the number: "7 m" is metres. These keep their case.
constexpr std::array<NumberWord, 9> kScaleLetters = {
    {{"k", 3}, {"K", 3}, {"m", 6}, {"M", 6}, {"MM", 6}, {"mm", 6}, {"b", 9}, {"B", 9}, {"T", 12}}};

/// Behind an amount whose currency stands before it a blank may come between: "$ 3.2 m".
constexpr std::array<NumberWord, 6> kMoneyScaleLetters = {
    {{"m", 6}, {"M", 6}, {"MM", 6}, {"b", 9}, {"B", 9}, {"k", 3}}};

/// "tens of millions": the power of ten that such a word starts from.
constexpr std::array<NumberWord, 3> kVagueNumbers = {
    {{"tens", 1}, {"hundreds", 2}, {"thousands", 3}}};

/// Counted in dozens.
constexpr std::array<std::string_view, 4> kDozens = {"dozen", "dozens", "dzs", "dozs"};

/// What a whole is divided into.
constexpr std::array<NumberWord, 47> kDenominators = {{
    {"half", 2},
    {"halves", 2},
    {"third", 3},
    {"thirds", 3},
    {"quarter", 4},
    {"quarters", 4},
    {"fourth", 4},
    {"fourths", 4},
    {"fifth", 5},
    {"fifths", 5},
    {"sixth", 6},
    {"sixths", 6},
    {"seventh", 7},
    {"sevenths", 7},
    {"eighth", 8},
    {"eighths", 8},
    {"ninth", 9},
    {"ninths", 9},
    {"tenth", 10},
    {"tenths", 10},
    {"eleventh", 11},
    {"elevenths", 11},
    {"twelfth", 12},
    {"twelfths", 12},
    {"fifteenth", 15},
    {"fifteenths", 15},
    {"sixteenth", 16},
    {"sixteenths", 16},
    {"twentieth", 20},
    {"twentieths", 20},
    {"thirtieth", 30},
    {"thirtieths", 30},
    {"fortieth", 40},
    {"fortieths", 40},
    {"fiftieth", 50},
    {"fiftieths", 50},
    {"sixtieths", 60},
    {"eightieths", 80},
    {"hundredth", 100},
    {"hundredths", 100},
    {"thousandth", 1000},
    {"thousandths", 1000},
    {"millionth", 1000000},
    {"millionths", 1000000},
    {"billionth", 1000000000},
    {"billionths", 1000000000},
    {"ten-thousandth", 10000},
}};

/// Behind tens: "twenty-fifths".
constexpr std::array<NumberWord, 18> kUnitOrdinals = {{
    {"first", 1},
    {"firsts", 1},
    {"second", 2},
    {"seconds", 2},
    {"third", 3},
    {"thirds", 3},
    {"fourth", 4},
    {"fourths", 4},
    {"fifth", 5},
    {"fifths", 5},
    {"sixth", 6},
    {"sixths", 6},
    {"seventh", 7},
    {"sevenths", 7},
    {"eighth", 8},
    {"eighths", 8},
    {"ninth", 9},
    {"ninths", 9},
}};

/// Fractions as one character.
constexpr std::array<std::pair<std::string_view, double>, 9> kFractionSigns = {{
    {"½", 1.0 / 2},
    {"⅓", 1.0 / 3},
    {"⅔", 2.0 / 3},
    {"¼", 1.0 / 4},
    {"¾", 3.0 / 4},
    {"⅕", 1.0 / 5},
    {"⅖", 2.0 / 5},
    {"⅙", 1.0 / 6},
    {"⅛", 1.0 / 8},
}};

} // namespace claimcheck::grammar::en
