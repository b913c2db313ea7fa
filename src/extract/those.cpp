// One walk over the tokens with the phrases beside it.
#include "extract/those.hpp"

#include <algorithm>
#include <optional>
#include <vector>

#include "extract/token_words.hpp"

namespace claimcheck::extract {
namespace {

/// The party of "those to the United States" at a token; null where it says something else.
Token const* party_of_those(Token const* at, Token const* end) {
    if (end - at < 4 || !is_word(*at, "those") ||
        (!is_word(at[1], "to") && !is_word(at[1], "from") && !is_word(at[1], "with"))) {
        return nullptr;
    }
    Token const* const party = is_word(at[2], "the") ? at + 3 : at + 2;
    return is_area(*party) ? party : nullptr;
}

Token const* begin_of(Phrase const& phrase) {
    return std::visit([](auto const& p) { return p.range.begin; }, phrase);
}

} // namespace

void add_those(Sentence& sentence) {
    bool const any = std::any_of(sentence.tokens.begin(), sentence.tokens.end(),
                                 [](Token const& token) { return is_word(token, "those"); });
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
        Token const* const party = before ? party_of_those(at, end) : nullptr;
        if (party != nullptr) {
            Subject those = *before;
            those.range = {at, party + 1};
            those.other = party;
            those.group = false;
            phrases.push_back(those);
        }
    }
    phrases.insert(phrases.end(), next, sentence.phrases.end());
    sentence.phrases = std::move(phrases);
}

} // namespace claimcheck::extract
