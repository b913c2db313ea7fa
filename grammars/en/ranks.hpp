// Words of shares and ranks.
#pragma once

#include <array>
#include <string_view>
#include <utility>

#include "core/claim.hpp"

namespace claimcheck::grammar::en {

/// Verbs between a party, or goods, and its share.
constexpr auto kShareVerbs = std::to_array<std::string_view>(
    {"absorbed",    "absorbs",     "account",   "accounted",    "accounting",  "accounts",
     "bought",      "buys",        "comprised", "comprises",    "constituted", "constitutes",
     "contributed", "contributes", "made",      "make",         "makes",       "making",
     "provided",    "provides",    "purchased", "received",     "receives",    "represented",
     "represents",  "supplied",    "supplies",  "take",         "takes",       "taking",
     "took",        "buy",         "buying",    "brings",       "brought",     "absorbing",
     "receiving",   "supplying",   "providing", "representing", "got",         "gets",
     "earned"});

constexpr auto kOrdinals = std::to_array<std::pair<std::string_view, unsigned>>({{"first", 1},
                                                                                 {"1st", 1},
                                                                                 {"second", 2},
                                                                                 {"third", 3},
                                                                                 {"fourth", 4},
                                                                                 {"fifth", 5},
                                                                                 {"sixth", 6},
                                                                                 {"seventh", 7},
                                                                                 {"eighth", 8},
                                                                                 {"ninth", 9},
                                                                                 {"tenth", 10},
                                                                                 {"2nd", 2},
                                                                                 {"3rd", 3},
                                                                                 {"4th", 4},
                                                                                 {"5th", 5}});

constexpr auto kSmallCardinals =
    std::to_array<std::pair<std::string_view, unsigned>>({{"one", 1},
                                                          {"two", 2},
                                                          {"three", 3},
                                                          {"four", 4},
                                                          {"five", 5},
                                                          {"six", 6},
                                                          {"seven", 7},
                                                          {"eight", 8},
                                                          {"nine", 9},
                                                          {"ten", 10},
                                                          {"twenty", 20}});

/// Behind an ordinal, or alone for the first rank.
constexpr auto kSuperlatives =
    std::to_array<std::string_view>({"largest", "biggest", "leading", "top", "main", "principal",
                                     "chief", "foremost", "number-one"});

/// Before a number: "No. 1", "number one".
constexpr auto kRankOpeners = std::to_array<std::string_view>({"no", "number"});

/// "A top-five partner" is the fifth at most.
constexpr auto kTopRanks = std::to_array<std::pair<std::string_view, unsigned>>({{"top-two", 2},
                                                                                 {"top-three", 3},
                                                                                 {"top-four", 4},
                                                                                 {"top-five", 5},
                                                                                 {"top-six", 6},
                                                                                 {"top-seven", 7},
                                                                                 {"top-ten", 10},
                                                                                 {"top-3", 3},
                                                                                 {"top-5", 5},
                                                                                 {"top-10", 10},
                                                                                 {"top-20", 20}});

/// Verbs before a rank: "ranks third among", "slipped to fourth", "held second place".
constexpr auto kRankVerbs = std::to_array<std::string_view>(
    {"became",  "came",   "climbed", "comes", "dropped",  "fell",     "finished", "held",
     "holds",   "is",     "jumped",  "moved", "occupied", "occupies", "placed",   "places",
     "rank",    "ranked", "ranking", "ranks", "remained", "remains",  "rose",     "slid",
     "slipped", "stands", "stood",   "takes", "took",     "was",      "were"});
/// Those that only ranks follow.
constexpr auto kRankingVerbs =
    std::to_array<std::string_view>({"rank", "ranked", "ranking", "ranks"});
constexpr auto kPlaceNouns = std::to_array<std::string_view>({"place", "position", "rank", "spot"});

/// What takes the place of another: not who has it now stands behind these.
constexpr auto kReplacingVerbs = std::to_array<std::string_view>(
    {"dethroned", "displaced", "displacing", "ousted", "outranked", "overtaken", "overtaking",
     "overtook", "passed", "replaced", "replacing", "supplanted", "surpassed", "surpassing"});

constexpr auto kHighest = std::to_array<std::string_view>({"highest", "largest", "biggest"});
constexpr auto kLowest = std::to_array<std::string_view>({"lowest", "smallest"});

/// Verbs whose object is money for trade: "spent 2 billion on imports", "earned it from exports".
constexpr auto kMoneyVerbs = std::to_array<std::string_view>(
    {"earned", "earning", "earns", "gained", "got", "made", "netted", "paid", "raised", "received",
     "receives", "spend", "spends", "spent"});

using RankedFlow = std::pair<std::string_view, Flow>;
/// What is ranked, as the last word of its name; the flow as whose partner it is sees it: the
/// biggest importer of Armenian brandy takes Armenia's exports.
constexpr auto kRankedNouns = std::to_array<RankedFlow>({
    {"partner", Flow::trade},     {"partners", Flow::trade},      {"market", Flow::exports},
    {"markets", Flow::exports},   {"destination", Flow::exports}, {"destinations", Flow::exports},
    {"buyer", Flow::exports},     {"buyers", Flow::exports},      {"customer", Flow::exports},
    {"customers", Flow::exports}, {"importer", Flow::exports},    {"importers", Flow::exports},
    {"exporters", Flow::imports}, {"exporter", Flow::imports},    {"supplier", Flow::imports},
    {"suppliers", Flow::imports}, {"source", Flow::imports},      {"sources", Flow::imports},
    {"outlet", Flow::exports},
});

} // namespace claimcheck::grammar::en
