// Nouns and comparatives that give a figure its direction, in lower case.
#pragma once

#include <array>
#include <string_view>

namespace claimcheck::grammar::en {

constexpr std::array<std::string_view, 36> kRiseNouns = {
    "rise",         "rises",       "increase", "increases", "growth",        "gain",
    "gains",        "jump",        "jumps",    "surge",     "leap",          "hike",
    "upturn",       "improvement", "boost",    "climb",     "rally",         "expansion",
    "rebound",      "recovery",    "uptick",   "spike",     "advance",       "acceleration",
    "appreciation", "addition",    "upswing",  "upsurge",   "hikes",         "rallies",
    "surges",       "increment",   "swell",    "widening",  "strengthening", "raise"};

constexpr std::array<std::string_view, 36> kFallNouns = {
    "fall",      "falls",     "drop",         "drops",     "decline",    "declines",
    "decrease",  "decreases", "cut",          "cuts",      "loss",       "losses",
    "slump",     "plunge",    "dip",          "reduction", "reductions", "contraction",
    "slide",     "tumble",    "downturn",     "shrinkage", "slowdown",   "slip",
    "retreat",   "collapse",  "depreciation", "narrowing", "discount",   "crash",
    "shortfall", "weakening", "devaluation",  "erosion",   "recession",  "setback"};

/// Behind a figure: "14% more than", "5% higher".
constexpr std::array<std::string_view, 12> kMoreWords = {"more",    "higher", "larger", "bigger",
                                                         "greater", "above",  "faster", "stronger",
                                                         "better",  "ahead",  "longer", "extra"};

constexpr std::array<std::string_view, 9> kLessWords = {
    "less", "lower", "smaller", "fewer", "below", "weaker", "cheaper", "slower", "worse"};

/// Between such a word and its figure, or before such a noun.
constexpr std::array<std::string_view, 44> kChangeFillers = {"by",
                                                             "a",
                                                             "an",
                                                             "another",
                                                             "further",
                                                             "the",
                                                             "some",
                                                             "just",
                                                             "only",
                                                             "mere",
                                                             "modest",
                                                             "sharp",
                                                             "sharply",
                                                             "steep",
                                                             "slight",
                                                             "slightly",
                                                             "whopping",
                                                             "massive",
                                                             "record",
                                                             "dramatic",
                                                             "healthy",
                                                             "solid",
                                                             "strong",
                                                             "annual",
                                                             "monthly",
                                                             "quarterly",
                                                             "yearly",
                                                             "overall",
                                                             "real",
                                                             "nominal",
                                                             "average",
                                                             "net",
                                                             "additional",
                                                             "year-on-year",
                                                             "better-than-expected",
                                                             "seasonally",
                                                             "adjusted",
                                                             "respective",
                                                             "cumulative",
                                                             "combined",
                                                             "total",
                                                             "nearly",
                                                             "significantly",
                                                             "approximately"};

} // namespace claimcheck::grammar::en
