// Level two behind the plain face: an island grammar over tokens. What no rule fits is passed over.
#include <algorithm>
#include <cctype>
#include <optional>
#include <string>
#include <unordered_map>

#include "grammars/attribution.hpp"
#include "grammars/en/clauses.hpp"
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
