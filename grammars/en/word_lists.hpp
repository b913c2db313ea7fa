// The lists by name: a token knows in which of them its word is.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>

#include "grammars/en/changes.hpp"
#include "grammars/en/clauses.hpp"
#include "grammars/en/ranks.hpp"
#include "grammars/en/trade.hpp"

namespace claimcheck::grammar::en {

enum class WordList : std::uint8_t {
    rise_verbs,
    fall_verbs,
    particle_verbs,
    level_verbs,
    exceed_verbs,
    up_words,
    down_words,
    by_words,
    to_words,
    adverbs,
    auxiliaries,
    unreal_verbs,
    member_nouns,
    wide_modifiers,
    deficit_nouns,
    surplus_nouns,
    excluding_words,
    determiners,
    function_words,
    record_adjectives,
    record_high_nouns,
    record_low_nouns,
    coordinators,
    comparing_words,
    pronouns,
    office_nouns,
    speech_verbs,
    titles,
    source_words,
    rise_nouns,
    fall_nouns,
    supposing_verbs,
    more_words,
    less_words,
    trade_verbs,
    loose_nouns,
    no_goods,
    raising_verbs,
    cutting_verbs,
    companies,
    any_goods,
    share_verbs,
    money_verbs,
    country_nouns,
    state_nouns,
    neighbour_nouns,
    bloc_nouns,
    figure_nouns,
    other_things,
    other_trades,
    amount_nouns,
    superlatives,
    ordinals,
    ordinal_superlatives, ///< "second-largest"
    ranked_nouns,
    rank_openers,
    top_ranks,
    rank_verbs,
    ranking_verbs,
    place_nouns,
    replacing_verbs,
    highest,
    lowest,
    stand_ins,
};

/// The words of pairs of a word and what it means.
template <class Pairs> constexpr auto words_of(Pairs const& pairs) {
    std::array<std::string_view, std::tuple_size_v<Pairs>> words;
    for (std::size_t i = 0; i < words.size(); ++i) {
        words[i] = pairs[i].first;
    }
    return words;
}

constexpr auto kOrdinalWords = words_of(kOrdinals);
constexpr auto kRankedWords = words_of(kRankedNouns);
constexpr auto kTopRankWords = words_of(kTopRanks);

constexpr auto kWordLists = std::to_array<std::pair<WordList, std::span<std::string_view const>>>({
    {WordList::rise_verbs, kRiseVerbs},
    {WordList::fall_verbs, kFallVerbs},
    {WordList::particle_verbs, kParticleVerbs},
    {WordList::level_verbs, kLevelVerbs},
    {WordList::exceed_verbs, kExceedVerbs},
    {WordList::up_words, kUpWords},
    {WordList::down_words, kDownWords},
    {WordList::by_words, kByWords},
    {WordList::to_words, kToWords},
    {WordList::adverbs, kAdverbs},
    {WordList::auxiliaries, kAuxiliaries},
    {WordList::unreal_verbs, kUnrealVerbs},
    {WordList::member_nouns, kMemberNouns},
    {WordList::wide_modifiers, kWideModifiers},
    {WordList::deficit_nouns, kDeficitNouns},
    {WordList::surplus_nouns, kSurplusNouns},
    {WordList::excluding_words, kExcludingWords},
    {WordList::determiners, kDeterminers},
    {WordList::function_words, kFunctionWords},
    {WordList::record_adjectives, kRecordAdjectives},
    {WordList::record_high_nouns, kRecordHighNouns},
    {WordList::record_low_nouns, kRecordLowNouns},
    {WordList::coordinators, kCoordinators},
    {WordList::comparing_words, kComparingWords},
    {WordList::pronouns, kPronouns},
    {WordList::office_nouns, kOfficeNouns},
    {WordList::speech_verbs, kSpeechVerbs},
    {WordList::titles, kTitles},
    {WordList::source_words, kSourceWords},
    {WordList::rise_nouns, kRiseNouns},
    {WordList::fall_nouns, kFallNouns},
    {WordList::supposing_verbs, kSupposingVerbs},
    {WordList::more_words, kMoreWords},
    {WordList::less_words, kLessWords},
    {WordList::trade_verbs, kTradeVerbs},
    {WordList::loose_nouns, kLooseNouns},
    {WordList::no_goods, kNoGoods},
    {WordList::raising_verbs, kRaisingVerbs},
    {WordList::cutting_verbs, kCuttingVerbs},
    {WordList::companies, kCompanies},
    {WordList::any_goods, kAnyGoods},
    {WordList::share_verbs, kShareVerbs},
    {WordList::money_verbs, kMoneyVerbs},
    {WordList::country_nouns, kCountryNouns},
    {WordList::state_nouns, kStateNouns},
    {WordList::neighbour_nouns, kNeighbourNouns},
    {WordList::bloc_nouns, kBlocNouns},
    {WordList::figure_nouns, kFigureNouns},
    {WordList::other_things, kOtherThings},
    {WordList::other_trades, kOtherTrades},
    {WordList::amount_nouns, kAmountNouns},
    {WordList::superlatives, kSuperlatives},
    {WordList::ordinals, kOrdinalWords},
    {WordList::ranked_nouns, kRankedWords},
    {WordList::rank_openers, kRankOpeners},
    {WordList::top_ranks, kTopRankWords},
    {WordList::rank_verbs, kRankVerbs},
    {WordList::ranking_verbs, kRankingVerbs},
    {WordList::place_nouns, kPlaceNouns},
    {WordList::replacing_verbs, kReplacingVerbs},
    {WordList::highest, kHighest},
    {WordList::lowest, kLowest},
    {WordList::stand_ins, kStandIns},
});
static_assert(static_cast<unsigned>(WordList::stand_ins) < 64, "a token has a bit for each list");

} // namespace claimcheck::grammar::en
