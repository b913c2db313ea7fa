// The first words of a sentence against the last subject of the one before.
#include "extract/anaphora.hpp"

#include <algorithm>

#include "extract/subjects.hpp"
#include "extract/token_words.hpp"
#include "grammars/parse.hpp"

namespace claimcheck::extract {
namespace {

Subject const* last_subject(Sentence const& sentence) {
    Subject const* last = nullptr;
    for (Phrase const& phrase : sentence.phrases) {
        auto const* subject = std::get_if<Subject>(&phrase);
        last = subject != nullptr ? subject : last;
    }
    return last;
}

bool has_figure(Sentence const& sentence) {
    return std::any_of(sentence.tokens.begin(), sentence.tokens.end(), [](Token const& token) {
        return token.token_class == TokenClass::quantity;
    });
}

/// "In 2019", "at the end of the year", "in fact,": no verb and no name.
bool opens_clause(Token const& token) {
    if (token.token_class != TokenClass::word) {
        return token.token_class == TokenClass::period || token.token_class == TokenClass::date ||
               is_mark(token, ",") || is_mark(token, "\"");
    }
    grammar::Role const role = grammar::role_of(token);
    return role == grammar::Role::listed || role == grammar::Role::other;
}

bool is_measure(Token const& token) { return token.token_class == TokenClass::measure; }

/// The words that stand for a figure: "it", "this", "the figure"; empty where there are none.
TokenRange pronoun_at(Token const* at, Token const* end) {
    bool const that = is_word(*at, "this") || is_word(*at, "that") || is_word(*at, "the");
    if (that && end - at > 1 && grammar::means_figure(at[1])) {
        return {at, at + 2};
    }
    bool const pronoun = is_word(*at, "it") || is_word(*at, "this") || is_word(*at, "that") ||
                         is_word(*at, "they") || is_word(*at, "these");
    return pronoun ? TokenRange{at, at + 1} : TokenRange{at, at};
}

/// "Stood at", "was": a verb that a figure can follow.
bool is_verb(Token const& token) {
    grammar::Role const role = grammar::role_of(token);
    return role == grammar::Role::level || role == grammar::Role::change ||
           role == grammar::Role::exceeding || grammar::helps_verb(token);
}

} // namespace

namespace {

/// The pronoun that opens a clause, with a verb behind it; empty where there is none.
TokenRange opening_pronoun(Token const* at, Token const* end) {
    constexpr int kOpening = 8; // tokens
    for (int i = 0; i < kOpening && end - at > 1; ++i, ++at) {
        TokenRange const words = pronoun_at(at, end);
        if (!words.empty() && words.end != end && is_verb(*words.end)) {
            return words;
        }
        if (is_measure(*at) || !opens_clause(*at)) {
            break;
        }
    }
    return {};
}

Subject pronoun_for(Subject const& meant, TokenRange words) {
    Subject subject = meant;
    subject.range = words;
    subject.refers_to = &meant;
    subject.verb = false;
    return subject;
}

Token const* begin_of(Phrase const& phrase) {
    return std::visit([](auto const& p) { return p.range.begin; }, phrase);
}

} // namespace

void add_anaphora(Sentence& sentence, Sentence const* before) {
    Token const* const begin = sentence.tokens.data();
    Token const* const end = begin + sentence.tokens.size();
    std::vector<Subject> pronouns;
    Subject const* const meant = before == nullptr ? nullptr : last_subject(*before);
    if (meant != nullptr && has_figure(*before)) {
        TokenRange const words = opening_pronoun(begin, end);
        if (!words.empty()) {
            pronouns.push_back(pronoun_for(*meant, words));
        }
    }
    for (Token const* at = begin; at != end; ++at) {
        TokenRange const words = is_mark(*at, ";") ? opening_pronoun(at + 1, end) : TokenRange{};
        Subject const* const last = words.empty() ? nullptr : subject_before(sentence, at);
        if (last != nullptr) {
            sentence.made_subjects.push_back(*last); // the phrases move
            pronouns.push_back(pronoun_for(sentence.made_subjects.back(), words));
        }
    }
    if (!pronouns.empty()) {
        sentence.phrases.insert(sentence.phrases.end(), pronouns.begin(), pronouns.end());
        std::stable_sort(
            sentence.phrases.begin(), sentence.phrases.end(),
            [](Phrase const& a, Phrase const& b) { return begin_of(a) < begin_of(b); });
    }
}

} // namespace claimcheck::extract
