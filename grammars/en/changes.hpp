// Nouns and comparatives that give a figure its direction, in lower case.
#pragma once

#include <array>
#include <string_view>

namespace claimcheck::grammar::en {

constexpr auto kRiseNouns = std::to_array<std::string_view>(
    {"rise",         "rises",       "increase", "increases", "growth",        "gain",
     "gains",        "jump",        "jumps",    "surge",     "leap",          "hike",
     "upturn",       "improvement", "boost",    "climb",     "rally",         "expansion",
     "rebound",      "recovery",    "uptick",   "spike",     "advance",       "acceleration",
     "appreciation", "addition",    "upswing",  "upsurge",   "hikes",         "rallies",
     "surges",       "increment",   "swell",    "widening",  "strengthening", "raise"});

constexpr auto kFallNouns = std::to_array<std::string_view>(
    {"fall",         "falls",     "drop",       "drops",       "decline",     "declines",
     "decrease",     "decreases", "cut",        "cuts",        "slump",       "plunge",
     "dip",          "reduction", "reductions", "contraction", "slide",       "tumble",
     "downturn",     "shrinkage", "slowdown",   "slip",        "retreat",     "collapse",
     "depreciation", "narrowing", "crash",      "weakening",   "devaluation", "erosion"});

/// Behind a figure: "14% more than", "5% higher".
constexpr auto kMoreWords = std::to_array<std::string_view>(
    {"more", "higher", "larger", "bigger", "greater", "above", "faster", "stronger", "better",
     "ahead", "longer", "extra", "firmer", "dearer", "quicker", "richer", "costlier", "wider"});

constexpr auto kLessWords = std::to_array<std::string_view>(
    {"less", "lower", "smaller", "fewer", "below", "weaker", "cheaper", "slower", "worse", "softer",
     "thinner", "poorer", "shorter", "narrower"});

/// Verbs that give a figure its direction, besides those of the clauses, which need a statistic as
/// their subject: "the Nasdaq added 1.5%", "the cost ballooned by $5m".
constexpr auto kMoreRiseVerbs = std::to_array<std::string_view>(
    {"added",     "adding",  "adds",     "appreciated", "ballooned",  "boost",      "boosted",
     "boosting",  "boosts",  "bounced",  "climbing",    "firmed",     "hiked",      "hiking",
     "improving", "lift",    "lifted",   "lifting",     "mushroomed", "raise",      "raised",
     "raises",    "raising", "rallied",  "rallying",    "rebounding", "recovering", "strengthened",
     "upped",     "widen",   "widening", "widens",      "zoomed",     "crept"});
constexpr auto kMoreFallVerbs = std::to_array<std::string_view>(
    {"contract",    "contracts",  "cooled",    "cuts",     "cutting",   "decelerated",
     "depreciated", "dipping",    "dips",      "dived",    "dove",      "ease",
     "easing",      "eroded",     "lose",      "loses",    "losing",    "lower",
     "lowered",     "lowering",   "moderated", "narrow",   "narrowing", "narrows",
     "nosedived",   "plummeting", "reduce",    "reduces",  "reducing",  "retreated",
     "shaved",      "shedding",   "sheds",     "shrinks",  "sink",      "sinking",
     "sinks",       "slashed",    "slashing",  "slide",    "slides",    "sliding",
     "slip",        "slipping",   "slips",     "slow",     "slowing",   "slump",
     "slumping",    "softened",   "trim",      "trimmed",  "trimming",  "tumbling",
     "weakening",   "off",        "tanked",    "cratered", "worsened",  "deteriorated",
     "pared"});

/// Those of all these verbs that have an object: "raised $7.5bn" and "cut 700 jobs" are no changes
/// of a statistic, "cut it by 7%" and "lost 7%" are.
constexpr auto kTransitiveVerbs = std::to_array<std::string_view>(
    {"added",    "adding",  "adds",     "boost",  "boosted",  "boosting", "boosts",  "cut",
     "cuts",     "cutting", "gain",     "gained", "gaining",  "hiked",    "hiking",  "lift",
     "lifted",   "lifting", "lose",     "loses",  "losing",   "lost",     "lower",   "lowered",
     "lowering", "raise",   "raised",   "raises", "raising",  "reduce",   "reduced", "reduces",
     "reducing", "shed",    "shedding", "sheds",  "slashed",  "slashing", "trim",    "trimmed",
     "trimming", "upped",   "shaved",   "widen",  "improved", "improving"});

/// Before "up" or "down": what then says nothing of a change ("women make up 45%"), and what turns
/// it
/// ("the index gave up 0.4%").
constexpr auto kPhrasalVerbs = std::to_array<std::string_view>(
    {"make",    "made",   "makes",   "making",  "put",       "puts",    "putting", "pay",
     "paid",    "paying", "snapped", "set",     "sets",      "setting", "take",    "took",
     "taken",   "taking", "bought",  "buying",  "ended",     "end",     "add",     "adds",
     "added",   "picked", "picks",   "mopped",  "swallowed", "gobbled", "stumped", "cough",
     "coughed", "free",   "freed",   "freeing", "opened",    "opens",   "signed",  "doubled"});
constexpr auto kGivingVerbs =
    std::to_array<std::string_view>({"give", "gave", "given", "gives", "giving"});
constexpr auto kArticles = std::to_array<std::string_view>({"a", "an", "the"});

/// What is no noun between a figure and "rise".
constexpr auto kNoNouns = std::to_array<std::string_view>(
    {"a",    "after", "amid",  "an",    "and",  "as",   "at",   "before", "but",  "by",  "could",
     "for",  "from",  "had",   "has",   "if",   "in",   "is",   "it",     "its",  "may", "of",
     "on",   "or",    "since", "so",    "than", "that", "the",  "their",  "this", "to",  "was",
     "were", "when",  "which", "while", "who",  "will", "with", "would",  "to"});

/// Between such a word and its figure, or before such a noun.
constexpr std::array<std::string_view, 48> kChangeFillers = {"by",
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
                                                             "approximately",
                                                             "annualised",
                                                             "annualized",
                                                             "fully",
                                                             "estimated"};

} // namespace claimcheck::grammar::en
