// The words that clauses about statistics are built with, in lower case.
#pragma once

#include <array>
#include <string_view>

namespace claimcheck::grammar::en {

/// Verbs of growth, in every form that takes a figure: "rose 5%", "has grown", "growing by".
constexpr auto kRiseVerbs = std::to_array<std::string_view>(
    {"accelerated", "advanced",  "climb",      "climbed",     "climbing",   "climbs",
     "expand",      "expanded",  "expanding",  "expands",     "gain",       "gained",
     "gaining",     "grew",      "grow",       "growing",     "grown",      "grows",
     "improved",    "increase",  "increased",  "increases",   "increasing", "jump",
     "jumped",      "jumping",   "jumps",      "leaped",      "leapt",      "multiplied",
     "ramped",      "rebounded", "recovered",  "rise",        "risen",      "rises",
     "rising",      "rocketed",  "rose",       "skyrocketed", "soar",       "soared",
     "soaring",     "ballooned", "mushroomed", "snowballed",  "spiked",     "surge",
     "surged",      "surges",    "surging",    "swelled",     "swollen",    "widened",
     "widening"});

constexpr auto kFallVerbs = std::to_array<std::string_view>(
    {"collapsed", "contracted", "contracting", "crashed",   "cut",       "decline",    "declined",
     "declines",  "declining",  "decrease",    "decreased", "decreases", "decreasing", "dip",
     "dipped",    "drop",       "dropped",     "dropping",  "drops",     "eased",      "fall",
     "fallen",    "falling",    "falls",       "fell",      "lost",      "narrowed",   "plummeted",
     "plunged",   "plunging",   "reduced",     "sank",      "shed",      "shrank",     "shrink",
     "shrinking", "shrunk",     "slipping",    "sliding",   "slumping",  "tumbling",   "easing",
     "narrowing", "skidded",    "slid",        "slipped",   "slowed",    "slumped",    "sunk",
     "tumbled",   "weakened"});

/// Verbs that take their direction from a particle: "went up", "edged down".
constexpr auto kParticleVerbs = std::to_array<std::string_view>(
    {"came", "edged", "go", "goes", "going", "gone", "inched", "is", "moved", "picked", "ticked",
     "turned", "was", "went", "comes", "come", "coming"});

/// Verbs that say how high a figure stands.
constexpr auto kLevelVerbs = std::to_array<std::string_view>(
    {"amount",     "amounted",  "amounting", "amounts", "are",      "became",   "equaled",
     "equalled",   "equals",    "estimated", "hit",     "hits",     "hitting",  "is",
     "made",       "makes",     "booked",    "brought", "logged",   "notched",  "earned",
     "fetched",    "generated", "grossed",   "worth",   "closed",   "ended",    "finished",
     "measured",   "posted",    "reach",     "reached", "reaches",  "reaching", "recorded",
     "registered", "remained",  "sits",      "stand",   "standing", "stands",   "stayed",
     "stood",      "sum",       "total",     "totaled", "totaling", "totalled", "totalling",
     "totals",     "valued",    "was",       "were",    "ran",      "runs",     "averaged",
     "averages",   "averaging", "hovered",   "hovers",  "hovering", "netted",   "revised",
     "been"});

/// Verbs that bound the figure from below: "exceeded $5bn" is more than that.
constexpr auto kExceedVerbs = std::to_array<std::string_view>(
    {"exceed", "exceeded", "exceeding", "exceeds", "pass", "passed", "surpass", "surpassed",
     "surpasses", "surpassing", "top", "topped", "topping", "tops", "crossed", "outstripped"});

/// The direction that a particle gives to "went", "edged", "was".
constexpr auto kUpWords = std::to_array<std::string_view>({"higher", "up", "upward", "upwards"});
constexpr auto kDownWords =
    std::to_array<std::string_view>({"down", "downward", "downwards", "lower"});

/// Between a verb and the figure that it changed by, or changed to.
constexpr auto kByWords =
    std::to_array<std::string_view>({"a", "an", "another", "by", "further", "the"});
constexpr auto kToWords = std::to_array<std::string_view>({"at", "to"});

/// What may stand between a verb and its figure, or between an auxiliary and the verb.
constexpr auto kAdverbs = std::to_array<std::string_view>(
    {"again",         "already", "also",     "altogether", "consistently", "dramatically",
     "even",          "ever",    "further",  "just",       "more",         "now",
     "only",          "overall", "quickly",  "rapidly",    "sharply",      "significantly",
     "slightly",      "slowly",  "steadily", "steeply",    "still",        "strongly",
     "substantially", "then",    "together", "since",      "mere",         "therefore"});

/// Between an auxiliary and the verb that it belongs to.
constexpr auto kAuxiliaries =
    std::to_array<std::string_view>({"be", "been", "being", "had", "has", "have", "having", "to"});

/// Auxiliaries and verbs of intent that make what follows a forecast, a target or a condition.
constexpr auto kUnrealVerbs = std::to_array<std::string_view>(
    {"not",         "never",      "failed",       "fail",      "fails",     "didn",
     "doesn",       "hasn",       "haven",        "wasn",      "weren",     "cannot",
     "aim",         "aims",       "anticipated",  "can",       "could",     "expect",
     "expected",    "expects",    "forecast",     "forecasts", "hope",      "hopes",
     "if",          "intends",    "likely",       "may",       "might",     "must",
     "plan",        "planned",    "plans",        "predicted", "predicts",  "projected",
     "projects",    "set",        "shall",        "should",    "supposed",  "target",
     "targets",     "unless",     "wants",        "whether",   "will",      "would",
     "agreed",      "aiming",     "assuming",     "assume",    "budgeted",  "demanding",
     "demanded",    "demands",    "envisages",    "envisaged", "foresees",  "foresaw",
     "hoping",      "hoped",      "imagine",      "intend",    "intended",  "pledged",
     "planning",    "predicting", "projecting",   "promised",  "promising", "proposed",
     "proposes",    "seeks",      "seeking",      "sees",      "sought",    "suppose",
     "urged",       "vowed",      "wanted",       "want",      "wish",      "wishes",
     "forecasting", "expecting",  "hypothetical", "vows",      "pledges",   "promises",
     "pencilled",   "penciled",   "foreseeing",   "envision",  "envisions", "unlikely",
     "improbable",  "doubts",     "doubt",        "nobody",    "denying"});

/// At the start of a sentence: what follows is made up.
constexpr auto kSupposingVerbs = std::to_array<std::string_view>(
    {"assume", "assuming", "imagine", "say", "suppose", "supposing"});

/// Which partners: "the other members of the union".
constexpr auto kMemberNouns = std::to_array<std::string_view>(
    {"countries", "economies", "member", "members", "nations", "neighbors", "neighbours",
     "partners", "republics", "sides", "states", "territories"});

/// Words before a measure that do not narrow it.
constexpr auto kWideModifiers = std::to_array<std::string_view>(
    {"aggregate", "all",           "annual",      "bilateral", "combined", "cumulative",
     "direct",    "entire",        "external",    "foreign",   "global",   "growing",
     "gross",     "international", "merchandise", "mutual",    "nominal",  "overall",
     "record",    "rising",        "soaring",     "such",      "the",      "total",
     "two-way",   "whole",         "worldwide",   "yearly",    "negative", "positive",
     "net",       "reciprocal",    "official",    "own",       "monthly",  "quarterly"});

/// What a balance is called that is below zero, and above.
constexpr auto kDeficitNouns =
    std::to_array<std::string_view>({"deficit", "deficits", "gap", "shortfall"});
constexpr auto kSurplusNouns = std::to_array<std::string_view>({"surplus", "surpluses"});

/// What a balance is.
constexpr auto kNegative = std::to_array<std::string_view>({"negative"});
constexpr auto kPositive = std::to_array<std::string_view>({"positive"});

/// What goods are left out with.
constexpr auto kExcludingWords = std::to_array<std::string_view>(
    {"excluding", "except", "without", "minus", "apart", "other", "aside", "exclusive", "barring"});

constexpr auto kDeterminers = std::to_array<std::string_view>(
    {"a", "an", "its", "the", "their", "his", "her", "our", "that", "these", "this", "those"});

/// Prepositions, conjunctions, auxiliaries and the like: no noun among them.
constexpr auto kFunctionWords = std::to_array<std::string_view>(
    {"about", "according", "after", "also",   "and",     "are",    "as",      "at",
     "be",    "because",   "been",  "before", "between", "both",   "but",     "by",
     "for",   "from",      "had",   "has",    "have",    "he",     "if",      "in",
     "into",  "is",        "it",    "not",    "of",      "on",     "or",      "said",
     "she",   "since",     "so",    "than",   "then",    "there",  "they",    "through",
     "to",    "until",     "was",   "we",     "were",    "when",   "where",   "which",
     "while", "who",       "whose", "will",   "with",    "within", "without", "including"});

constexpr auto kRecordAdjectives = std::to_array<std::string_view>({"all-time", "record"});
constexpr auto kRecordHighNouns = std::to_array<std::string_view>(
    {"amount", "figure", "figures", "growth", "high", "highs", "level", "levels", "maximum", "peak",
     "sum", "total", "value", "volume"});
constexpr auto kRecordLowNouns =
    std::to_array<std::string_view>({"low", "lows", "minimum", "trough"});

/// What is said behind such a word shares its period with what is said before it; behind a
/// comparing word it has one of its own.
constexpr auto kCoordinators =
    std::to_array<std::string_view>({"and", "but", "while", "whereas", "as", "with"});
constexpr auto kComparingWords = std::to_array<std::string_view>(
    {"against", "after", "compared", "from", "than", "up", "down", "versus", "vs"});

constexpr auto kPronouns = std::to_array<std::string_view>({"he", "it", "she", "they"});

/// Nouns that names of offices, companies and publications are made of.
constexpr auto kOfficeNouns = std::to_array<std::string_view>(
    {"agency",         "authority",    "bank",       "board",        "bureau",       "cabinet",
     "central",        "chamber",      "commission", "committee",    "council",      "customs",
     "data",           "department",   "economy",    "embassy",      "figures",      "finance",
     "foreign",        "government",   "institute",  "ministry",     "national",     "news",
     "newspaper",      "office",       "report",     "revenue",      "service",      "statistical",
     "statistics",     "tax",          "trade",      "union",        "directorate",  "secretariat",
     "administration", "inspectorate", "federation", "organisation", "organization", "statistician",
     "fund",           "watchdog",     "regulator"});

constexpr auto kSpeechVerbs = std::to_array<std::string_view>(
    {"acknowledged", "added",     "admitted",    "announced",  "argued",     "asserted",
     "boasted",      "cited",     "claimed",     "claims",     "commented",  "complained",
     "conceded",     "concluded", "confirmed",   "continued",  "contended",  "cautioned",
     "declared",     "denied",    "disclosed",   "emphasised", "emphasized", "estimated",
     "explained",    "expressed", "highlighted", "hailed",     "indicated",  "informed",
     "insisted",     "mentioned", "noted",       "notes",      "observed",   "pointed",
     "praised",      "quoted",    "reaffirmed",  "recalled",   "remarked",   "reminded",
     "repeated",     "replied",   "reported",    "reports",    "responded",  "revealed",
     "said",         "saying",    "says",        "showed",     "shows",      "spoke",
     "stated",       "stressed",  "suggested",   "tells",      "thinks",     "told",
     "touted",       "tweeted",   "warned",      "wrote",      "calculated", "calculates",
     "estimates",    "figured",   "reckoned",    "reckons",    "called",     "calls"});

/// "According to Geostat".
constexpr auto kSourceWords = std::to_array<std::string_view>({"according"});

/// Ranks and offices before a name. In lower case here, in either case in the text.
constexpr auto kTitles = std::to_array<std::string_view>(
    {"acting",    "ambassador",   "analyst",     "chairman",  "chairwoman",    "chancellor",
     "chief",     "commissioner", "deputy",      "director",  "dr.",           "economist",
     "economy",   "envoy",        "finance",     "first",     "foreign",       "former",
     "governor",  "head",         "king",        "leader",    "minister",      "mr",
     "mr.",       "mrs.",         "ms.",         "official",  "premier",       "president",
     "prime",     "prince",       "professor",   "secretary", "senator",       "speaker",
     "spokesman", "spokesperson", "spokeswoman", "vice",      "vice-minister", "vice-president",
     "adviser",   "advisor",      "co-chair",    "mayor",     "lawmaker"});

} // namespace claimcheck::grammar::en
