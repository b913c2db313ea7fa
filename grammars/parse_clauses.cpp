// Level two behind the plain face: an island grammar over tokens. What no rule fits is passed over.
#include <algorithm>
#include <cctype>
#include <optional>
#include <string>
#include <unordered_map>

#include "grammars/attribution.hpp"
#include "grammars/en/clauses.hpp"
#include "grammars/en/ranks.hpp"
#include "grammars/en/trade.hpp"
#include "grammars/parse.hpp"
#include "grammars/predicate.hpp"
#include "grammars/subject.hpp"
#include "grammars/token_terminals.hpp"

namespace claimcheck::grammar {
namespace {

/// Parses at `first`; the result knows its tokens.
template <class Found, class Rule>
std::optional<Found> parse_at(Rule const& rule, TokenIterator first, TokenIterator last) {
    Found found;
    TokenIterator stop = first;
    if (!x3::parse(stop, last, rule, found)) {
        return std::nullopt;
    }
    found.range = {first, stop};
    return found;
}

/// Adds what a rule finds from left to right, without overlaps.
template <class Found, class Rule>
void find_all(Rule const& rule, std::vector<Token> const& tokens, std::vector<Phrase>& phrases) {
    TokenIterator const last = tokens.data() + tokens.size();
    for (TokenIterator at = tokens.data(); at != last;) {
        auto const found = parse_at<Found>(rule, at, last);
        if (found) {
            phrases.push_back(*found);
        }
        at = found ? found->range.end : at + 1;
    }
}

TokenIterator begin_of(Phrase const& phrase) {
    return std::visit([](auto const& p) { return p.range.begin; }, phrase);
}

/// Every word of the lists, with the lists it is in.
class WordTable {
  public:
    WordTable() {
        for (auto const& [list, words] : en::kWordLists) {
            for (std::string_view const word : words) {
                lists_[std::string(word)] |= std::uint64_t{1} << static_cast<unsigned>(list);
            }
        }
    }

    std::uint64_t lists(std::string_view word) const {
        constexpr std::size_t kLongest = 24; // no word of a list is longer
        if (word.size() > kLongest) {
            return 0;
        }
        std::string lower(word);
        std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) {
            return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        });
        auto const found = lists_.find(lower);
        return found == lists_.end() ? 0 : found->second;
    }

  private:
    std::unordered_map<std::string, std::uint64_t> lists_;
};
static_assert(en::kWordLists.size() <= 64, "a token has a bit for each list");

WordTable const kWords;

} // namespace

std::uint64_t word_lists(std::string_view word) { return kWords.lists(word); }

Role role_of(Token const& token) {
    using en::WordList;
    if (in_list(token, WordList::unreal_verbs)) {
        return Role::unreal;
    }
    if (in_list(token, WordList::rise_verbs) || in_list(token, WordList::fall_verbs)) {
        return Role::change;
    }
    if (in_list(token, WordList::exceed_verbs)) {
        return Role::exceeding;
    }
    if (in_list(token, WordList::level_verbs) || in_list(token, WordList::particle_verbs)) {
        return Role::level;
    }
    return token.word_lists != 0 ? Role::listed : Role::other;
}

MeasureForm form_of(Token const& measure) {
    return holds(en::kTradeVerbs, measure.text)   ? MeasureForm::verb
           : holds(en::kLooseNouns, measure.text) ? MeasureForm::loose
                                                  : MeasureForm::noun;
}

bool is_any_goods(Token const& token) { return holds(en::kAnyGoods, token.text); }

bool is_no_goods(Token const& token) { return holds(en::kNoGoods, token.text); }

Direction drives(Token const& token) {
    return holds(en::kRaisingVerbs, token.text)   ? Direction::up
           : holds(en::kCuttingVerbs, token.text) ? Direction::down
                                                  : Direction::none;
}

bool is_company(Token const& token) { return holds(en::kCompanies, token.text); }

bool is_record_adjective(Token const& token) {
    return in_list(token, en::WordList::record_adjectives);
}

bool takes_share(Token const& token) { return holds(en::kShareVerbs, token.text); }

namespace {

std::optional<unsigned> ordinal(std::string_view word) {
    for (auto const& [name, rank] : en::kOrdinals) {
        if (same_ignoring_case(word, name)) {
            return rank;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<RankWords> rank_at(Token const* token, Token const* end) {
    std::string_view const word = token->text;
    std::size_t const hyphen = word.find('-');
    if (hyphen != std::string_view::npos && holds(en::kSuperlatives, word.substr(hyphen + 1))) {
        auto const rank = ordinal(word.substr(0, hyphen));
        return rank ? std::optional(RankWords{*rank, token + 1}) : std::nullopt;
    }
    if (holds(en::kSuperlatives, word)) {
        return RankWords{1, token + 1};
    }
    auto const rank = ordinal(word);
    Token const* const next = token + 1;
    if (rank && next != end && holds(en::kSuperlatives, next->text)) {
        return RankWords{*rank, next + 1};
    }
    return std::nullopt;
}

Direction superlative(Token const& token) {
    return holds(en::kHighest, token.text)  ? Direction::up
           : holds(en::kLowest, token.text) ? Direction::down
                                            : Direction::none;
}

std::optional<Flow> ranked_flow(Token const& token) {
    for (auto const& [noun, flow] : en::kRankedNouns) {
        if (same_ignoring_case(token.text, noun)) {
            return flow;
        }
    }
    return std::nullopt;
}

bool coordinates(Token const& token) { return in_list(token, en::WordList::coordinators); }

bool compares(Token const& token) { return in_list(token, en::WordList::comparing_words); }

std::vector<Phrase> phrases(std::vector<Token> const& tokens) {
    std::vector<Phrase> found;
    find_all<Subject>(subject(), tokens, found);
    find_all<Predicate>(predicate(), tokens, found);
    find_all<Attribution>(attribution(), tokens, found);
    find_all<PersonName>(person(), tokens, found);
    std::stable_sort(found.begin(), found.end(),
                     [](Phrase const& a, Phrase const& b) { return begin_of(a) < begin_of(b); });
    return found;
}

} // namespace claimcheck::grammar
