// The plain face of the grammars: what the rest of the program may call. No parser type is in it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/clause.hpp"
#include "core/date.hpp"
#include "core/period_phrase.hpp"
#include "core/quantity.hpp"
#include "core/token.hpp"
#include "core/word_key.hpp"

namespace claimcheck::grammar {

/// A calendar date in a text.
struct DatePhrase {
    Span span;
    /// Nothing where the year is left out ("on May 8").
    std::optional<Date> date;
};

/// What may start at a place, as a set.
struct Starts {
    bool date = false;
    bool period = false;
    bool figure = false;
    bool no_figure = false; ///< what not_figure_end() knows
};

/// A place in a text, and what may start there.
struct Start {
    std::size_t at = 0;
    Starts what;
};

/// The first place from `at` on at which a figure, a period, a date or what looks like one may
/// start: a cheap look that passes over most of a text and misses nothing.
/// @pre no word or number goes on at `at` that began before
/// @return the end of the text where nothing more may start
Start next_start(std::string_view text, std::size_t at);

/// The figure whose number starts at `at`, in normalised text. Words that bound it ("more than")
/// are looked for before `at`, not earlier than `floor`, and belong to the span.
/// @return nothing where no figure starts, or one beyond 1e300
std::optional<Quantity> quantity_at(std::string_view text, std::size_t at, std::size_t floor = 0);

/// Whether the words between two figures say that the second is the first one in other terms:
/// ", or ", " (".
bool rephrases(std::string_view between);

/// Whether they say that the first is compared with the second: " from ", ", against ".
bool compares_with(std::string_view between);

/// Digits that are no figure, a clock time or a telephone number: where they end; `at` for others.
std::size_t not_figure_end(std::string_view text, std::size_t at);

/// The period that starts at `at`, without "in" and "for".
std::optional<PeriodPhrase> period_at(std::string_view text, std::size_t at);

/// The calendar date that starts at `at`; a day that no calendar has is none.
std::optional<DatePhrase> date_at(std::string_view text, std::size_t at);

/// The full date that a line of normalised text carries as its text's date: behind a place name at
/// its start ("YEREVAN, May 8, 2024 -"), or at its end where no sentence leads up to it.
std::optional<Date> dateline(std::string_view line);

/// What Token::word_lists is for a word in any case.
std::uint64_t word_lists(std::string_view word);

/// Calls `take` with every word, in lower case, for which that is not 0, and what it is.
void each_listed_word(std::function<void(std::string_view, std::uint64_t)> const& take);

/// Whether a token joins what stands before and behind it, as "and" and "while" do.
bool coordinates(Token const& token);

/// Whether a token sets what stands before it against something else, as "compared" and "than" do.
bool compares(Token const& token);

/// What a word of a clause does, as far as the lists of words tell.
enum class Role {
    other,     ///< in no list
    listed,    ///< in some list that none of the others is
    change,    ///< "rose", "fell"
    level,     ///< "stood", "amounted"
    exceeding, ///< "exceeded"
    unreal,    ///< "expected", "will"
};

Role role_of(Token const& token);

/// How a measure is named.
enum class MeasureForm {
    noun,  ///< "exports"
    loose, ///< "sales", which needs a partner to be trade
    verb,  ///< "sold", whose figure follows
};

MeasureForm form_of(Token const& measure);

/// "Goods": a word that does not say which.
bool is_any_goods(Token const& token);

/// "Stake", "bonds": what is bought without being trade.
bool is_no_goods(Token const& token);

/// Which way a verb says that its subject moves: "rose" up, "fell" down; none for other words.
Direction moves(Token const& token);

/// "Larger" up, "smaller" down; none for other words.
Direction compares_size(Token const& token);

/// Which way a verb drives its object: "raised" exports up, "cut" them down; none for other words.
Direction drives(Token const& token);

/// "Company", "carmaker": whose exports are not a country's.
bool is_company(Token const& token);

/// "Record" before what it is said of.
bool is_record_adjective(Token const& token);

/// "Country", "nation": what stands for a country that the text has named.
bool means_country(Token const& token);

/// "State", which stands for a country only in company: "the island state".
bool may_mean_country(Token const& token);

/// "Neighbour".
bool means_neighbour(Token const& token);

/// "Bloc", "union".
bool means_bloc(Token const& token);

/// "Target", "quota": what makes another thing of the measure before it.
bool makes_other_thing(Token const& token);

/// "Retail", "exchange": a trade that is none between countries.
bool is_other_trade(Token const& token);

/// "Value", "share": nouns before "of exports" that are about exports.
bool means_amount(Token const& token);

/// "Figure", "total": what stands for a figure that the text has named.
bool means_figure(Token const& token);

/// "Countries", "sides", "members".
bool means_members(Token const& token);

/// "Has", "also": what may stand between a verb and its subject.
bool helps_verb(Token const& token);

/// "Spent", "earned": verbs whose object is the money of trade.
bool moves_money(Token const& token);

/// Which way a word says that a balance goes: "deficit" and "negative" down, "surplus" up; none for
/// other words.
Direction way_of_balance(Token const& token);

/// "Surplus", "deficit".
bool means_balance(Token const& token);
bool means_balance(Contents const& contents);

/// The names of areas that mean something else in a text: "Georgia" beside "Atlanta".
std::vector<std::string_view> names_meant_otherwise(std::string_view text);

/// "New" before a name: another place.
bool makes_other_place(Token const& before);

/// Whether a word behind a name makes a thing of it, as in "Turkish delight".
bool makes_thing_of(Token const& name, Token const& behind);

/// "Suppose", "imagine": what follows at the start of a sentence is no fact.
bool supposes(Token const& token);

/// "Excluding", "except".
bool leaves_out(Token const& token);

/// Which way the noun of a change goes: "growth" up, "drop" down; none for other words.
Direction noun_of_change(Token const& token);

/// Whether a word says whose share something is: "accounted", "bought", "made".
bool takes_share(Token const& token);

/// Whether a sentence has anything that can be claimed: a figure, or a word of a rank or a record.
bool may_be_claimed(Contents const& contents);

/// Whether any word of a sentence may say that something is a record.
bool may_be_record(Contents const& contents);

/// Whether a word may belong to a rank, or any word of a sentence.
bool may_rank(Token const& token);
bool may_rank(Contents const& contents);

/// Whether a word may stand for an area that the text has named ("the country", "the bloc", "it"),
/// or any word of a sentence.
bool may_stand_for_area(Token const& token);
bool may_stand_for_area(Contents const& contents);

/// The words of a rank.
struct RankWords {
    unsigned rank = 0;
    Token const* begin = nullptr;
    Token const* end = nullptr;
    bool at_most = false; ///< "top-five"
};

/// The rank that the words at `token` name: 2 for "second-largest", 1 for "main" and "No. 1", 5 at
/// most for "top-five".
/// @param end  one behind the last token of the sentence
std::optional<RankWords> rank_at(Token const* token, Token const* end);

/// The number of an ordinal: 3 for "third", 12 for "12th".
std::optional<unsigned> ordinal(Token const& token);

bool is_rank_verb(Token const& token);    ///< "ranks", "slipped", "is": a rank may follow
bool is_ranking_verb(Token const& token); ///< "ranks": only a rank may follow
bool is_place(Token const& token);        ///< "place", "spot"
bool replaces(Token const& token);        ///< "overtook"

/// Which way a superlative goes: "highest" up, "lowest" down; none for other words.
Direction superlative(Token const& token);

/// What is ranked: the flow of "export market", "supplier", "trading partner".
std::optional<Flow> ranked_flow(Token const& token);

/// The subjects, predicates, names and attributions of a sentence, in order; names and attributions
/// may stand within the others. The result points into `tokens`, which must know their word lists.
/// @param contents  what is among the tokens, or was before some were made others
std::vector<Phrase> phrases(std::span<Token const> tokens, Contents const& contents);

} // namespace claimcheck::grammar
