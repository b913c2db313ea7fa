// The names that texts use for areas, measures and currencies: plain tables, filled once from the
// reference database and immutable afterwards, so that any thread may read them.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/claim.hpp"

namespace claimcheck {

enum class AreaKind { country, bloc, world };

struct Area {
    std::string code;
    AreaKind kind = AreaKind::country;
    std::string name;
    /// How a sentence calls it: "the United States", "the EAEU", "Armenia".
    std::string in_sentence;
    /// ISO 4217 code; empty for blocs and where there is none of its own.
    std::string currency = {};
    std::string iso2 = {}; ///< ISO 3166-1 alpha-2; empty where there is none
    int m49 = 0;           ///< the United Nations' number; 0 where there is none
    /// The area whose figures its own are too: those of the EU's 27 members answer for "EU".
    std::string answers_for = {};
};

struct Currency {
    std::string code; ///< ISO 4217
    std::string name; ///< "Egyptian Pound"
};

enum class NameKind { name, adjective, demonym, capital, former };

struct AreaName {
    std::string name;
    std::string area;
    NameKind kind = NameKind::name;
};

struct Indicator {
    std::string id;         ///< "trade.goods"
    std::string concept_id; ///< "trade": what a claim names; several indicators may measure it
    std::string name;       ///< "trade in goods"
    std::string unit;
    std::string measure; ///< "level", "rate", "share", ...
    std::string basis;   ///< "goods", "nominal", "real", ...
    /// The indicator that it measures as well, in another way: "trade.goods" for BACI's figures.
    std::string answers_for = {};
};

/// A word or phrase that means an indicator or a whole concept, for trade with its flow.
struct IndicatorWord {
    std::string word;
    std::string target;
    Flow flow = Flow::none;
};

/// `area` belongs to `bloc` on the days [from, to); no `to` means until today.
struct Membership {
    std::string bloc;
    std::string area;
    std::chrono::sys_days from;
    std::optional<std::chrono::sys_days> to;
};

struct Lexicon {
    std::vector<Area> areas; ///< ordered by code
    std::vector<AreaName> area_names;
    std::vector<Indicator> indicators; ///< ordered by id
    std::vector<IndicatorWord> indicator_words;
    std::vector<Membership> memberships;
    std::vector<Currency> currencies = {}; ///< ordered by code

    /// @return nothing where the code is unknown
    Area const* area(std::string_view code) const;
    Indicator const* indicator(std::string_view id) const;
    /// @return nothing where the code is unknown
    Currency const* currency(std::string_view code) const;
    /// The concept that an indicator id or a concept stands for; empty where unknown.
    std::string_view concept_of(std::string_view target) const;
    /// The first row of indicator_words that means a target and a flow; nothing where there is
    /// none.
    std::optional<std::size_t> word_for(std::string_view target, Flow flow) const;
    /// How a sentence calls an area; the code itself where it is unknown.
    std::string in_sentence(std::string_view code) const;
    /// Codes of the countries that were members of a bloc on a day, in order of code.
    std::vector<std::string> members(std::string_view bloc, std::chrono::sys_days day) const;
};

} // namespace claimcheck
