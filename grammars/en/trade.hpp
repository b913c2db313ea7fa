// Words for trade that mean it only in company.
#pragma once

#include <array>
#include <string_view>

namespace claimcheck::grammar::en {

/// Verbs: whose trade it is stands before them, and how much behind.
constexpr auto kTradeVerbs = std::to_array<std::string_view>(
    {"bought", "exported", "exporting", "imported", "importing", "purchased", "shipped", "sold",
     "supplied", "traded", "sent home", "sent", "delivered"});

/// Nouns that are trade where a country stands with them: "sales to China".
constexpr auto kLooseNouns =
    std::to_array<std::string_view>({"deliveries", "purchases", "sales", "supplies"});

/// What is bought and sold without being trade in goods.
constexpr auto kNoGoods = std::to_array<std::string_view>(
    {"asset",        "assets",    "bank",     "bond",       "bonds",   "brand",   "club",
     "company",      "companies", "debt",     "firm",       "house",   "houses",  "land",
     "pact",         "plant",     "player",   "port",       "rights",  "share",   "shares",
     "stake",        "stakes",    "ticket",   "tickets",    "votes",   "aid",     "help",
     "humanitarian", "weapons",   "arms",     "ammunition", "troops",  "money",   "soldiers",
     "lender",       "insurer",   "lenders",  "loan",       "loans",   "credit",  "grant",
     "investment",   "deal",      "contract", "project",    "package", "tranche", "subsidy",
     "fine"});

/// Verbs of who moves trade: "raised its exports by 5%".
constexpr auto kRaisingVerbs = std::to_array<std::string_view>(
    {"boost", "boosted", "boosting", "expand", "expanded", "expanding", "grew", "increase",
     "increased", "increasing", "lifted", "raise", "raised", "raising", "lift", "lifting"});
constexpr auto kCuttingVerbs =
    std::to_array<std::string_view>({"cut", "cutting", "decreased", "lowered", "reduce", "reduced",
                                     "reducing", "slashed", "slashing", "trimmed"});

/// Whose exports are not a country's.
constexpr auto kCompanies = std::to_array<std::string_view>(
    {"airline",      "automaker", "bank",     "brand",    "business", "carmaker", "company",
     "companies",    "concern",   "factory",  "farm",     "firm",     "firms",    "giant",
     "group",        "holding",   "maker",    "miner",    "operator", "plant",    "producer",
     "manufacturer", "refinery",  "retailer", "shipyard", "startup",  "winery"});

/// What stands for a country, or a bloc, that the text has named.
constexpr auto kCountryNouns = std::to_array<std::string_view>(
    {"archipelago", "country", "emirate", "island", "kingdom", "market", "nation", "republic",
     "sultanate", "neighbour", "neighbor", "territory"});
/// The same with words before that say which: "the island state".
constexpr auto kStateNouns = std::to_array<std::string_view>({"state", "giant", "economy"});
constexpr auto kNeighbourNouns = std::to_array<std::string_view>({"neighbor", "neighbour"});
/// Pronouns that stand for an area: "exports to it", "goods worth $2 billion there".
constexpr auto kStandIns = std::to_array<std::string_view>({"it", "there"});
constexpr auto kBlocNouns = std::to_array<std::string_view>({"bloc", "union"});

/// Behind a measure these make another thing of it: "exports target", "import quota".
constexpr auto kOtherThings = std::to_array<std::string_view>(
    {"agency",     "ban",      "bans",     "cap",     "ceiling",  "contract",  "contracts",
     "department", "director", "duties",   "duty",    "forecast", "goal",      "licence",
     "licences",   "license",  "licenses", "manager", "managers", "permit",    "permits",
     "plan",       "plans",    "policy",   "price",   "prices",   "promotion", "quota",
     "quotas",     "target",   "targets",  "tariff",  "tariffs",  "tax",       "taxes"});

/// Beside "trade" or "turnover": what shops or exchanges do.
constexpr auto kOtherTrades =
    std::to_array<std::string_view>({"exchange", "retail", "securities", "stock", "wholesale"});

/// Before "of exports": these say how much of them, others are about something else ("the price of
/// imports").
constexpr auto kAmountNouns = std::to_array<std::string_view>(
    {"all",        "amount",  "bulk",       "figure",    "half",   "level",     "lot",
     "majority",   "most",    "much",       "none",      "number", "part",      "percent",
     "percentage", "portion", "proportion", "quantity",  "rate",   "remainder", "rest",
     "share",      "slice",   "some",       "structure", "sum",    "tonnes",    "tons",
     "total",      "value",   "volume",     "volumes",   "worth"});

/// What stands for a figure that the text has named: "this figure was higher".
constexpr auto kFigureNouns = std::to_array<std::string_view>(
    {"amount", "figure", "indicator", "number", "rate", "sum", "total", "value", "volume"});

/// What is sold without saying what.
constexpr auto kAnyGoods = std::to_array<std::string_view>(
    {"commodities", "goods", "merchandise", "products", "services", "trading"});

} // namespace claimcheck::grammar::en
