// What single words mean in a clause, looked up in the table of all lists.
#include <algorithm>
#include <optional>
#include <string>

#include "grammars/parse.hpp"
#include "grammars/token_terminals.hpp"

namespace claimcheck::grammar {
namespace {

using en::WordList;

/// Every word of the lists, with the lists it is in.
WordMap<std::uint64_t> make_table() {
    WordMap<std::uint64_t> table;
    for (auto const& [list, words] : en::kWordLists) {
        for (std::string_view const word : words) {
            table[std::string(word)] |= bits_of(list);
        }
    }
    for (std::string_view const ordinal : en::kOrdinalWords) {
        for (std::string_view const superlative : en::kSuperlatives) {
            table[std::string(ordinal) + '-' + std::string(superlative)] |=
                bits_of(WordList::ordinal_superlatives);
        }
    }
    return table;
}

/// The lists of what clauses are built with, before those of trade and ranks.
constexpr std::uint64_t kClauseLists = bits_of(WordList::source_words) - 1;

/// What a word of a list of pairs means.
template <class Pairs> auto meaning(Pairs const& pairs, std::string_view word) {
    auto const found = std::find_if(pairs.begin(), pairs.end(), [word](auto const& pair) {
        return same_ignoring_case(word, pair.first);
    });
    return found == pairs.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

WordMap<std::uint64_t> const& listed_words() {
    static WordMap<std::uint64_t> const table = make_table();
    return table;
}

std::uint64_t word_lists(std::string_view word) {
    auto const found = listed_words().find(word);
    return found == listed_words().end() ? 0 : found->second;
}

Role role_of(Token const& token) {
    constexpr std::uint64_t kChanges = bits_of(WordList::rise_verbs, WordList::fall_verbs);
    constexpr std::uint64_t kLevels = bits_of(WordList::level_verbs, WordList::particle_verbs);
    std::uint64_t const lists = token.word_lists & kClauseLists;
    return (lists & bits_of(WordList::unreal_verbs)) != 0   ? Role::unreal
           : (lists & kChanges) != 0                        ? Role::change
           : (lists & bits_of(WordList::exceed_verbs)) != 0 ? Role::exceeding
           : (lists & kLevels) != 0                         ? Role::level
           : lists != 0                                     ? Role::listed
                                                            : Role::other;
}

MeasureForm form_of(Token const& measure) {
    return in_list(measure, WordList::trade_verbs)   ? MeasureForm::verb
           : in_list(measure, WordList::loose_nouns) ? MeasureForm::loose
                                                     : MeasureForm::noun;
}

bool is_any_goods(Token const& token) { return in_list(token, WordList::any_goods); }

bool is_no_goods(Token const& token) { return in_list(token, WordList::no_goods); }

Direction drives(Token const& token) {
    return in_list(token, WordList::raising_verbs)   ? Direction::up
           : in_list(token, WordList::cutting_verbs) ? Direction::down
                                                     : Direction::none;
}

bool is_company(Token const& token) { return in_list(token, WordList::companies); }

bool is_record_adjective(Token const& token) { return in_list(token, WordList::record_adjectives); }

bool takes_share(Token const& token) { return in_list(token, WordList::share_verbs); }

bool may_rank(Token const& token) {
    constexpr std::uint64_t kLists =
        bits_of(WordList::superlatives, WordList::ordinals, WordList::ordinal_superlatives);
    return (token.word_lists & kLists) != 0;
}

std::optional<RankWords> rank_at(Token const* token, Token const* end) {
    if (in_list(*token, WordList::superlatives)) {
        return RankWords{1, token + 1};
    }
    if (in_list(*token, WordList::ordinals)) {
        Token const* const next = token + 1;
        bool const ranks = next != end && in_list(*next, WordList::superlatives);
        auto const rank = ranks ? meaning(en::kOrdinals, token->text) : std::nullopt;
        return rank ? std::optional(RankWords{*rank, next + 1}) : std::nullopt;
    }
    if (in_list(*token, WordList::ordinal_superlatives)) {
        auto const rank = meaning(en::kOrdinals, token->text.substr(0, token->text.find('-')));
        return rank ? std::optional(RankWords{*rank, token + 1}) : std::nullopt;
    }
    return std::nullopt;
}

Direction superlative(Token const& token) {
    return in_list(token, WordList::highest)  ? Direction::up
           : in_list(token, WordList::lowest) ? Direction::down
                                              : Direction::none;
}

std::optional<Flow> ranked_flow(Token const& token) {
    return in_list(token, WordList::ranked_nouns) ? meaning(en::kRankedNouns, token.text)
                                                  : std::nullopt;
}

bool coordinates(Token const& token) { return in_list(token, WordList::coordinators); }

bool compares(Token const& token) { return in_list(token, WordList::comparing_words); }

} // namespace claimcheck::grammar
