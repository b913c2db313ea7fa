// A walk to the left over what may stand between a verb and its subject.
#include "extract/traders.hpp"

#include "extract/figure_words.hpp"
#include "extract/subjects.hpp"
#include "extract/token_words.hpp"
#include "grammars/parse.hpp"

namespace claimcheck::extract {
namespace {

bool is_pronoun(Token const& token) {
    return is_word(token, "it") || is_word(token, "they") || is_word(token, "we");
}

/// "has", "also", "alone", "in 2021"
bool may_stand_between(Token const& token) {
    return token.token_class == TokenClass::period || token.token_class == TokenClass::date ||
           grammar::helps_verb(token) || is_word(token, "in") || is_word(token, "during") ||
           is_word(token, "alone") || is_word(token, "itself");
}

/// Before ", the country," or ", which put a duty on steel in 2018,": the comma that opens it.
Token const* opening_comma(Token const* closing, Token const* begin) {
    constexpr std::ptrdiff_t kFar = 16; // tokens
    for (Token const* at = closing; at != begin && closing - at < kFar;) {
        --at;
        if (is_mark(*at, ",")) {
            return at;
        }
    }
    return nullptr;
}

/// "The two countries", "both sides".
bool are_both(Token const* noun, Token const* begin) {
    return grammar::means_members(*noun) && noun != begin &&
           (is_word(noun[-1], "two") || noun[-1].text == "2" || is_word(noun[-1], "both"));
}

/// The verb before in the sentence, which shares its subject: "sold A and bought B".
Token const* trader_of_last(Subject const& verb, Sentence const& sentence, int depth);

Token const* trader_at(Subject const& verb, Sentence const& sentence, int depth) {
    constexpr int kMost = 12; // tokens
    Token const* const begin = sentence.tokens.data();
    Token const* at = verb.range.begin;
    for (int i = 0; i < kMost && at != begin; ++i) {
        --at;
        if (is_party(*at) || is_pronoun(*at) || are_both(at, begin)) {
            return at;
        }
        if (is_word(*at, "and") || is_word(*at, "but")) {
            return trader_of_last(verb, sentence, depth);
        }
        if (is_mark(*at, ",")) {
            Token const* const comma = opening_comma(at, begin);
            if (comma == nullptr || comma == begin) {
                return nullptr;
            }
            return is_party(comma[-1]) ? comma - 1 : nullptr;
        }
        if (!may_stand_between(*at)) {
            return nullptr;
        }
    }
    return nullptr;
}

Token const* trader_of_last(Subject const& verb, Sentence const& sentence, int depth) {
    constexpr int kVerbs = 4; // "sold and bought and ..." may go on for ever
    if (depth >= kVerbs) {
        return nullptr;
    }
    Subject const* const last = subject_before(sentence, verb.range.begin,
                                               [](Subject const& subject) { return subject.verb; });
    return last == nullptr          ? party_before(verb.range.begin, sentence.tokens.data())
           : last->owner != nullptr ? last->owner
                                    : trader_at(*last, sentence, depth + 1);
}

} // namespace

Token const* trader_before(Subject const& verb, Sentence const& sentence) {
    return trader_at(verb, sentence, 0);
}

namespace {

/// "Italy was supplied with gas by Algeria": it imports. Null for other sentences.
Token const* supplied_before(Subject const& verb, Token const* begin) {
    Token const* const first = verb.range.begin;
    bool const passive = first - begin > 1 && is_word(*first, "supplied") &&
                         (is_word(first[-1], "was") || is_word(first[-1], "were"));
    return passive && is_party(first[-2]) ? first - 2 : nullptr;
}

Token const* agent_behind(Token const* at, Token const* end) {
    constexpr std::ptrdiff_t kFar = 14; // tokens
    for (Token const* const start = at; at != end && at - start < kFar; ++at) {
        Token const* const party = behind_the(at + 1, end);
        if (is_word(*at, "by") && party < end && is_party(*party)) {
            return party;
        }
    }
    return nullptr;
}

/// Turns what was supplied into imports of who got it.
bool turn_passive(Subject& verb, Sentence& sentence, Lexicon const& lexicon) {
    Token const* const begin = sentence.tokens.data();
    Token const* const importer = supplied_before(verb, begin);
    auto const row = importer == nullptr ? std::nullopt : lexicon.word_for("trade", Flow::imports);
    if (!row) {
        return false;
    }
    Token& measure = sentence.made_tokens.emplace_back(*verb.measure);
    measure.index = *row;
    measure.flow = Flow::imports;
    verb.measure = &measure;
    verb.owner = importer;
    verb.other = agent_behind(verb.range.end, begin + sentence.tokens.size());
    return true;
}

/// "Armenia and Russia traded".
void take_pair(Subject& verb, Token const* begin) {
    bool const pair = verb.owner != nullptr && verb.measure->flow == Flow::trade &&
                      verb.other == nullptr && verb.owner - begin > 1 &&
                      is_word(verb.owner[-1], "and") && is_area(verb.owner[-2]);
    if (pair) {
        verb.other = verb.owner;
        verb.owner -= 2;
    }
}

} // namespace

void add_traders(Sentence& sentence, Lexicon const& lexicon) {
    for (Phrase& phrase : sentence.phrases) {
        auto* subject = std::get_if<Subject>(&phrase);
        if (subject == nullptr || !subject->verb) {
            continue;
        }
        if (subject->owner != nullptr) {
            take_pair(*subject, sentence.tokens.data());
            continue;
        }
        if (turn_passive(*subject, sentence, lexicon)) {
            continue;
        }
        Token const* const trader = trader_before(*subject, sentence);
        subject->owner = trader != nullptr && is_area(*trader) ? trader : nullptr;
        take_pair(*subject, sentence.tokens.data());
    }
}

} // namespace claimcheck::extract
