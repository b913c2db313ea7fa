// Level two behind the plain face: an island grammar over tokens. What no rule fits is passed over.
#include <algorithm>
#include <optional>
#include <utility>

#include "core/ascii.hpp"
#include "grammars/attribution.hpp"
#include "grammars/parse.hpp"
#include "grammars/predicate.hpp"
#include "grammars/subject.hpp"
#include "grammars/token_terminals.hpp"

namespace claimcheck::grammar {
namespace {

using en::WordList;

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
/// @param may_start  whether the rule can begin at a token: a cheap look before the parse
template <class Found, class Rule, class MayStart>
void find_all(Rule const& rule, MayStart may_start, std::vector<Token> const& tokens,
              std::vector<Phrase>& phrases) {
    TokenIterator const last = tokens.data() + tokens.size();
    for (TokenIterator at = tokens.data(); at != last;) {
        auto const found = may_start(at) ? parse_at<Found>(rule, at, last) : std::nullopt;
        if (found) {
            phrases.push_back(*found);
        }
        at = found ? found->range.end : at + 1;
    }
}

TokenIterator begin_of(Phrase const& phrase) {
    return std::visit([](auto const& p) { return p.range.begin; }, phrase);
}

/// What a sentence has at all: most sentences have nothing to claim with.
struct Contents {
    explicit Contents(std::vector<Token> const& tokens) {
        for (Token const& token : tokens) {
            lists |= token.word_lists;
            figure |= token.token_class == TokenClass::quantity;
            measure |= token.token_class == TokenClass::measure;
        }
    }

    std::uint64_t lists = 0;
    bool figure = false;
    bool measure = false;
};

/// A subject begins with whose it is, what narrows it or the measure, and its measure is near.
class SubjectStart {
  public:
    explicit SubjectStart(std::vector<Token> const& tokens)
        : next_(tokens.data()), end_(next_ + tokens.size()) {}

    /// @param at  not before the one asked for last
    bool operator()(TokenIterator at) {
        constexpr std::ptrdiff_t kBeforeMeasure = 20; // tokens: two owners, and words that narrow
        while (next_ != end_ && (next_ < at || next_->token_class != TokenClass::measure)) {
            ++next_;
        }
        bool const word = at->token_class == TokenClass::word || is_area(at) || at == next_;
        return word && next_ != end_ && next_ - at <= kBeforeMeasure;
    }

  private:
    static bool is_area(TokenIterator at) { return at->token_class == TokenClass::area; }

    TokenIterator next_; ///< measure
    TokenIterator end_;
};

bool starts_predicate(TokenIterator at) {
    constexpr std::uint64_t kLists = bits_of(
        WordList::unreal_verbs, WordList::rise_verbs, WordList::fall_verbs,
        WordList::particle_verbs, WordList::level_verbs, WordList::exceed_verbs, WordList::adverbs,
        WordList::determiners, WordList::record_adjectives, WordList::to_words);
    return (at->word_lists & kLists) != 0 || at->token_class == TokenClass::quantity;
}

bool is_capital(TokenIterator at) {
    return at->token_class == TokenClass::word && is_upper(at->text.front());
}

bool starts_attribution(TokenIterator at) {
    constexpr std::uint64_t kLists =
        bits_of(WordList::titles, WordList::office_nouns, WordList::pronouns,
                WordList::speech_verbs, WordList::source_words, WordList::particle_verbs);
    return (at->word_lists & kLists) != 0 || at->token_class == TokenClass::area || is_capital(at);
}

bool starts_person(TokenIterator at) { return in_list(*at, WordList::titles) || is_capital(at); }

} // namespace

std::vector<Phrase> phrases(std::vector<Token> const& tokens) {
    constexpr std::uint64_t kSaying =
        bits_of(WordList::speech_verbs, WordList::source_words, WordList::particle_verbs);
    Contents const contents(tokens);
    std::vector<Phrase> found;
    if (contents.measure) {
        find_all<Subject>(subject(), SubjectStart(tokens), tokens, found);
    }
    if (contents.figure || (contents.lists & bits_of(WordList::record_adjectives)) != 0) {
        find_all<Predicate>(predicate(), starts_predicate, tokens, found);
    }
    if ((contents.lists & kSaying) != 0) {
        find_all<Attribution>(attribution(), starts_attribution, tokens, found);
    }
    find_all<PersonName>(person(), starts_person, tokens, found);
    std::sort(found.begin(), found.end(), [](Phrase const& a, Phrase const& b) {
        return std::pair(begin_of(a), a.index()) < std::pair(begin_of(b), b.index());
    });
    return found;
}

} // namespace claimcheck::grammar
