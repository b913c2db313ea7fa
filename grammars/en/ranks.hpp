// Words of shares and ranks.
#pragma once

#include <array>
#include <string_view>
#include <utility>

#include "core/claim.hpp"

namespace claimcheck::grammar::en {

/// Verbs between a party, or goods, and its share.
constexpr auto kShareVerbs = std::to_array<std::string_view>(
    {"absorbed",    "absorbs",     "account",   "accounted", "accounting",  "accounts",
     "bought",      "buys",        "comprised", "comprises", "constituted", "constitutes",
     "contributed", "contributes", "made",      "make",      "makes",       "making",
     "provided",    "provides",    "purchased", "received",  "receives",    "represented",
     "represents",  "supplied",    "supplies",  "take",      "takes",       "taking",
     "took"});

constexpr auto kOrdinals = std::to_array<std::pair<std::string_view, unsigned>>({{"second", 2},
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

/// Behind an ordinal, or alone for the first rank.
constexpr auto kSuperlatives =
    std::to_array<std::string_view>({"largest", "biggest", "leading", "top", "main", "principal",
                                     "chief", "foremost", "most important", "number-one"});

constexpr auto kHighest = std::to_array<std::string_view>({"highest", "largest", "biggest"});
constexpr auto kLowest = std::to_array<std::string_view>({"lowest", "smallest"});

using RankedFlow = std::pair<std::string_view, Flow>;
/// What is ranked, as the last word of its name; the flow as whose partner it is sees it: the
/// biggest importer of Armenian brandy takes Armenia's exports.
constexpr auto kRankedNouns = std::to_array<RankedFlow>({
    {"partner", Flow::trade},
    {"partners", Flow::trade},
    {"market", Flow::exports},
    {"markets", Flow::exports},
    {"destination", Flow::exports},
    {"destinations", Flow::exports},
    {"buyer", Flow::exports},
    {"buyers", Flow::exports},
    {"customer", Flow::exports},
    {"customers", Flow::exports},
    {"importer", Flow::exports},
    {"exporter", Flow::imports},
    {"supplier", Flow::imports},
    {"suppliers", Flow::imports},
    {"source", Flow::imports},
    {"sources", Flow::imports},
    {"outlet", Flow::exports},
});

} // namespace claimcheck::grammar::en
