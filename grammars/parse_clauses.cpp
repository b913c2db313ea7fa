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
void find_all(Rule const& rule, MayStart may_start, std::span<Token const> tokens,
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

/// A subject begins with whose it is, what narrows it or the measure, and its measure is near.
class SubjectStart {
  public:
    explicit SubjectStart(std::span<Token const> tokens)
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
    return (at->word_lists & kLists) != 0 || at->token_class == TokenClass::area ||
           at->token_class == TokenClass::measure || is_capital(at);
}

bool starts_person(TokenIterator at) { return in_list(*at, WordList::titles) || is_capital(at); }

TokenIterator behind_the(TokenIterator at, TokenIterator last) {
    return at != last && is_word(*at, "the") ? at + 1 : at;
}

/// "(Were) exported by Uruguay to China".
void take_agent(Subject& subject, TokenIterator last) {
    auto const party_behind = [last](TokenIterator at) -> TokenIterator {
        TokenIterator const party = at == last ? last : behind_the(at + 1, last);
        bool const area = party != last && party->token_class == TokenClass::area;
        return area ? party : nullptr;
    };
    TokenIterator const by = subject.range.end;
    if (by == last || !is_word(*by, "by") || party_behind(by) == nullptr) {
        return;
    }
    subject.owner = party_behind(by);
    subject.range.end = subject.owner + 1;
    TokenIterator const link = subject.range.end;
    bool const linked = link != last && (is_word(*link, "to") || is_word(*link, "from"));
    if (linked && subject.other == nullptr && party_behind(link) != nullptr) {
        subject.other = party_behind(link);
        subject.range.end = subject.other + 1;
    }
}

/// What the words of a subject say besides its rule.
void complete(Subject& subject, TokenIterator last) {
    if (subject.verb && subject.product.end == subject.measure) {
        subject.product = {}; // "the two sides traded"
        subject.range.begin = subject.measure;
    }
    bool const there = subject.range.end != last && subject.other == nullptr &&
                       subject.range.end->token_class == TokenClass::area &&
                       is_word(*subject.range.end, "there");
    if (there) {
        subject.other = subject.range.end++;
    }
    if (subject.measure->flow != Flow::none && subject.owner == nullptr) {
        take_agent(subject, last);
    }
    for (TokenIterator at = subject.range.begin; at != subject.measure; ++at) {
        bool const part = subject.measure->flow != Flow::none && subject.product.empty() &&
                          (is_word(*at, "monthly") || is_word(*at, "quarterly"));
        if (part) {
            subject.product = {at, at + 1}; // "monthly exports" are not those of the year
        }
        bool const balance = subject.measure->flow == Flow::balance;
        if (balance && is_word(*at, "negative")) {
            subject.balance = Direction::down;
        } else if (balance && is_word(*at, "positive")) {
            subject.balance = Direction::up;
        }
    }
}

} // namespace

std::vector<Phrase> phrases(std::span<Token const> tokens, Contents const& contents) {
    constexpr std::uint64_t kSaying =
        bits_of(WordList::speech_verbs, WordList::source_words, WordList::particle_verbs);
    constexpr std::size_t kFew = 8; // phrases that a sentence has
    bool const measure =            // "surplus" may have been made one
        contents.has(TokenClass::measure) || means_balance(contents);
    std::vector<Phrase> found;
    found.reserve(kFew);
    if (measure && may_be_claimed(contents)) {
        find_all<Subject>(subject(), SubjectStart(tokens), tokens, found);
        for (Phrase& phrase : found) {
            complete(std::get<Subject>(phrase), tokens.data() + tokens.size());
        }
    }
    if (contents.has(TokenClass::quantity) ||
        (contents.word_lists & bits_of(WordList::record_adjectives)) != 0) {
        find_all<Predicate>(predicate(), starts_predicate, tokens, found);
    }
    if ((contents.word_lists & kSaying) != 0) {
        find_all<Attribution>(attribution(), starts_attribution, tokens, found);
    }
    find_all<PersonName>(person(), starts_person, tokens, found);
    std::sort(found.begin(), found.end(), [](Phrase const& a, Phrase const& b) {
        return std::pair(begin_of(a), a.index()) < std::pair(begin_of(b), b.index());
    });
    return found;
}

} // namespace claimcheck::grammar
