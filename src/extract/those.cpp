// One walk over the tokens with the phrases beside it.
#include "extract/those.hpp"

#include <algorithm>
#include <optional>
#include <vector>

#include "extract/token_words.hpp"
#include "grammars/parse.hpp"

namespace claimcheck::extract {
namespace {

bool is_those(Token const& token) { return is_word(token, "those") || is_word(token, "that"); }

/// "Those to the United States", "that between France and Italy".
struct Those {
    TokenRange range;
    Token const* owner = nullptr;
    Token const* other = nullptr;
};

bool moves_or_stands(Token const& token) {
    grammar::Role const role = grammar::role_of(token);
    return token.token_class == TokenClass::word &&
           (role == grammar::Role::change || role == grammar::Role::level ||
            role == grammar::Role::exceeding);
}

/// "(While) to the UAE they (doubled)"; null for other words.
Token const* party_of_pronoun(Token const* at, Token const* end) {
    bool const link = is_word(*at, "to") || is_word(*at, "from") || is_word(*at, "with");
    Token const* const party = link ? behind_the(at + 1, end) : end;
    bool const clause = end - party > 2 && is_area(*party) &&
                        (is_word(party[1], "they") || is_word(party[1], "it")) &&
                        (moves_or_stands(party[2]) ||
                         party[2].quantity_kind == QuantityKind::multiple); // "doubled"
    return clause ? party : nullptr;
}

/// What such words at a token name; nothing where it says something else.
std::optional<Those> those_at(Token const* at, Token const* end) {
    if (end - at > 3 && is_area(*at) && is_possessive_mark(at[1]) &&
        (moves_or_stands(at[2]) ||
         (is_word(at[2], "by") && at[3].token_class == TokenClass::quantity))) {
        return Those{{at, at + 2}, at, nullptr}; // "Burkina Faso's slipped to"
    }
    if (Token const* const party = party_of_pronoun(at, end)) {
        return Those{{at, party + 2}, nullptr, party};
    }
    if (end - at < 4 || !is_those(*at)) {
        return std::nullopt;
    }
    Token const* const party = behind_the(at + 2, end);
    if (party == end || !is_area(*party)) {
        return std::nullopt;
    }
    if (is_word(at[1], "between")) {
        Token const* const second = end - party > 2 ? behind_the(party + 2, end) : end;
        bool const two = second != end && is_word(party[1], "and") && is_area(*second);
        return two ? std::optional(Those{{at, second + 1}, party, second}) : std::nullopt;
    }
    bool const linked = is_word(at[1], "to") || is_word(at[1], "from") || is_word(at[1], "with");
    return linked ? std::optional(Those{{at, party + 1}, nullptr, party}) : std::nullopt;
}

Token const* begin_of(Phrase const& phrase) {
    return std::visit([](auto const& p) { return p.range.begin; }, phrase);
}

} // namespace

void add_those(Sentence& sentence) {
    bool const any =
        std::any_of(sentence.tokens.begin(), sentence.tokens.end(), [](Token const& token) {
            return is_those(token) || is_possessive_mark(token) || is_word(token, "they") ||
                   is_word(token, "it");
        });
    if (!any) {
        return;
    }
    Token const* const end = sentence.tokens.data() + sentence.tokens.size();
    std::vector<Phrase> phrases;
    std::optional<Subject> before;
    auto next = sentence.phrases.begin();
    for (Token const* at = sentence.tokens.data(); at != end; ++at) {
        for (; next != sentence.phrases.end() && begin_of(*next) <= at; ++next) {
            if (auto const* subject = std::get_if<Subject>(&*next)) {
                before = *subject;
            }
            phrases.push_back(*next);
        }
        if (auto const those = before ? those_at(at, end) : std::nullopt) {
            Subject subject = *before;
            subject.range = those->range;
            subject.owner = those->owner == nullptr ? subject.owner : those->owner;
            subject.other = those->other;
            subject.verb = false;
            subject.group = false;
            phrases.push_back(subject);
        }
    }
    phrases.insert(phrases.end(), next, sentence.phrases.end());
    sentence.phrases = std::move(phrases);
}

} // namespace claimcheck::extract
