// What single words mean in a clause, looked up in the table of all lists.
#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <system_error>

#include <boost/unordered/unordered_flat_map.hpp>

#include "grammars/parse.hpp"
#include "grammars/token_terminals.hpp"

namespace claimcheck::grammar {
namespace {

using en::WordList;

using Table = boost::unordered_flat_map<std::string, std::uint64_t, WordHash, SameWord>;

/// Every word of the lists, with the lists it is in.
Table make_table() {
    Table table;
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

Table const& table() {
    static Table const made = make_table();
    return made;
}

/// The lists of what clauses are built with, before those of trade and ranks.
constexpr std::uint64_t kClauseLists =
    bits_of(WordList::source_words) | (bits_of(WordList::source_words) - 1);

/// One word of a rank has to be of these.
constexpr std::uint64_t kRankLists =
    bits_of(WordList::superlatives, WordList::ordinals, WordList::ordinal_superlatives,
            WordList::top_ranks, WordList::rank_openers, WordList::ranking_verbs);

constexpr std::uint64_t kBalanceLists = bits_of(WordList::deficit_nouns, WordList::surplus_nouns);
constexpr std::uint64_t kRecordLists =
    bits_of(WordList::record_adjectives, WordList::highest, WordList::lowest);
constexpr std::uint64_t kAreaLists = bits_of(WordList::country_nouns, WordList::state_nouns,
                                             WordList::bloc_nouns, WordList::stand_ins);

/// What a word of a list of pairs means.
template <class Pairs> auto meaning(Pairs const& pairs, std::string_view word) {
    auto const found = std::find_if(pairs.begin(), pairs.end(), [word](auto const& pair) {
        return same_ignoring_case(word, pair.first);
    });
    return found == pairs.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

void each_listed_word(std::function<void(std::string_view, std::uint64_t)> const& take) {
    for (auto const& [word, lists] : table()) {
        take(word, lists);
    }
}

std::uint64_t word_lists(std::string_view word) {
    auto const found = table().find(word);
    return found == table().end() ? 0 : found->second;
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

Direction moves(Token const& token) {
    return in_list(token, WordList::rise_verbs)   ? Direction::up
           : in_list(token, WordList::fall_verbs) ? Direction::down
                                                  : Direction::none;
}

Direction compares_size(Token const& token) {
    return in_list(token, WordList::more_words)   ? Direction::up
           : in_list(token, WordList::less_words) ? Direction::down
                                                  : Direction::none;
}

Direction drives(Token const& token) {
    return in_list(token, WordList::raising_verbs)   ? Direction::up
           : in_list(token, WordList::cutting_verbs) ? Direction::down
                                                     : Direction::none;
}

bool is_company(Token const& token) { return in_list(token, WordList::companies); }

bool is_record_adjective(Token const& token) { return in_list(token, WordList::record_adjectives); }

bool means_country(Token const& token) {
    return token.token_class == TokenClass::word && in_list(token, WordList::country_nouns);
}

bool may_mean_country(Token const& token) {
    return token.token_class == TokenClass::word && in_list(token, WordList::state_nouns);
}

bool means_neighbour(Token const& token) { return in_list(token, WordList::neighbour_nouns); }

bool means_bloc(Token const& token) {
    return token.token_class == TokenClass::word && in_list(token, WordList::bloc_nouns);
}

bool makes_other_thing(Token const& token) { return in_list(token, WordList::other_things); }

bool is_other_trade(Token const& token) { return in_list(token, WordList::other_trades); }

bool means_amount(Token const& token) { return in_list(token, WordList::amount_nouns); }

bool means_figure(Token const& token) { return in_list(token, WordList::figure_nouns); }

bool means_members(Token const& token) { return in_list(token, WordList::member_nouns); }

bool helps_verb(Token const& token) {
    return (token.word_lists & bits_of(WordList::auxiliaries, WordList::adverbs)) != 0;
}

bool moves_money(Token const& token) { return in_list(token, WordList::money_verbs); }

Direction way_of_balance(Token const& token) {
    return in_list(token, WordList::deficit_nouns) || holds(en::kNegative, token.text)
               ? Direction::down
           : in_list(token, WordList::surplus_nouns) || holds(en::kPositive, token.text)
               ? Direction::up
               : Direction::none;
}

bool means_balance(Token const& token) {
    return token.token_class == TokenClass::word && (token.word_lists & kBalanceLists) != 0;
}

bool means_balance(Contents const& contents) { return (contents.word_lists & kBalanceLists) != 0; }

bool supposes(Token const& token) { return in_list(token, WordList::supposing_verbs); }

bool leaves_out(Token const& token) { return in_list(token, WordList::excluding_words); }

Direction noun_of_change(Token const& token) {
    return in_list(token, WordList::rise_nouns)   ? Direction::up
           : in_list(token, WordList::fall_nouns) ? Direction::down
                                                  : Direction::none;
}

bool takes_share(Token const& token) { return in_list(token, WordList::share_verbs); }

bool may_be_claimed(Contents const& contents) {
    constexpr std::uint64_t kLists = kRankLists | kRecordLists;
    return contents.has(TokenClass::quantity) || (contents.word_lists & kLists) != 0;
}

bool may_be_record(Contents const& contents) { return (contents.word_lists & kRecordLists) != 0; }

bool may_stand_for_area(Token const& token) { return (token.word_lists & kAreaLists) != 0; }

bool may_stand_for_area(Contents const& contents) {
    return (contents.word_lists & kAreaLists) != 0;
}

bool may_rank(Contents const& contents) { return (contents.word_lists & kRankLists) != 0; }

bool may_rank(Token const& token) { return (token.word_lists & kRankLists) != 0; }

namespace {

/// A small number in digits or as a word; nothing for others.
std::optional<unsigned> small_number(std::string_view text) {
    unsigned number = 0;
    auto const [stop, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error == std::errc() && stop == text.data() + text.size() && number > 0) {
        return number;
    }
    for (auto const& [word, value] : en::kSmallCardinals) {
        if (same_ignoring_case(text, word)) {
            return value;
        }
    }
    return std::nullopt;
}

/// "No. 1", "number one".
std::optional<RankWords> numbered_rank(Token const* token, Token const* end) {
    Token const* next = token + 1;
    next += next != end && next->text == "." ? 1 : 0;
    auto const rank = next < end ? small_number(next->text) : std::nullopt;
    return rank ? std::optional(RankWords{*rank, token, next + 1}) : std::nullopt;
}

} // namespace

std::optional<unsigned> ordinal(Token const& token) {
    if (in_list(token, WordList::ordinals)) {
        return meaning(en::kOrdinals, token.text);
    }
    return token.text.ends_with("th") ? small_number(token.text.substr(0, token.text.size() - 2))
                                      : std::nullopt;
}

std::optional<RankWords> rank_at(Token const* token, Token const* end) {
    Token const* const next = token + 1;
    if (in_list(*token, WordList::superlatives)) {
        auto const top =
            next != end && is_word(*token, "top") ? small_number(next->text) : std::nullopt;
        return top ? RankWords{*top, token, next + 1, true} : RankWords{1, token, next};
    }
    if (in_list(*token, WordList::ordinals)) {
        bool const ranks = next != end && in_list(*next, WordList::superlatives);
        auto const rank = ranks ? ordinal(*token) : std::nullopt;
        return rank ? std::optional(RankWords{*rank, token, next + 1}) : std::nullopt;
    }
    if (in_list(*token, WordList::ordinal_superlatives)) {
        auto const rank = meaning(en::kOrdinals, token->text.substr(0, token->text.find('-')));
        return rank ? std::optional(RankWords{*rank, token, next}) : std::nullopt;
    }
    if (in_list(*token, WordList::top_ranks)) {
        auto const rank = meaning(en::kTopRanks, token->text);
        return rank ? std::optional(RankWords{*rank, token, next, true}) : std::nullopt;
    }
    return in_list(*token, WordList::rank_openers) ? numbered_rank(token, end) : std::nullopt;
}

bool is_rank_verb(Token const& token) { return in_list(token, WordList::rank_verbs); }
bool is_ranking_verb(Token const& token) { return in_list(token, WordList::ranking_verbs); }
bool is_place(Token const& token) { return in_list(token, WordList::place_nouns); }
bool replaces(Token const& token) { return in_list(token, WordList::replacing_verbs); }

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
