// The verb that a series of figures shares.
#include "extract/series.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "extract/token_words.hpp"
#include "grammars/parse.hpp"

namespace claimcheck::extract {
namespace {

constexpr std::ptrdiff_t kFar = 8; ///< tokens between two figures of a series

constexpr auto kLinks = std::to_array<Word>({"and", "but", "while"});
/// Words that make the second figure another one: "rose 5% from 3%", "3% of which".
constexpr auto kBreaks = std::to_array<Word>({"after", "against", "as", "at", "before", "compared",
                                              "from", "if", "including", "of", "or", "than", "that",
                                              "versus", "when", "where", "which", "who", "with"});
constexpr auto kSmall = std::to_array<Word>({"a", "an", "by", "in", "its", "the"});
/// What may stand behind a figure that measures a change.
constexpr auto kBehind =
    std::to_array<Word>({"and", "but", "during", "each", "for", "from", "in", "last", "on", "over",
                         "respectively", "since", "this", "to", "while", "year"});

template <class Words> bool is_one_of(Token const& token, Words const& words) {
    return std::any_of(words.begin(), words.end(), [&](Word word) { return is_word(token, word); });
}

bool goes_on(Token const& token) {
    bool const mark = token.token_class == TokenClass::punctuation;
    grammar::Role const role = grammar::role_of(token);
    return (mark ? is_mark(token, ",") : !is_one_of(token, kBreaks) && !is_word(token, "to")) &&
           (role == grammar::Role::other || role == grammar::Role::listed);
}

/// A word in small letters that may be a verb.
bool is_unknown(Token const& token) {
    return token.token_class == TokenClass::word && !is_upper(token.text.front()) &&
           grammar::role_of(token) == grammar::Role::other;
}

bool is_participle(Token const& token) {
    return is_unknown(token) && (token.text.ends_with("ing") || token.text.ends_with("ed"));
}

/// "grew 2.6 times in 2022 and 35 percent in 2023"
bool may_share(QuantityKind first, QuantityKind second) {
    return first == second || (first == QuantityKind::multiple && second == QuantityKind::percent);
}

/// Whether the figures at two tokens are a series: "5% and imports 3%".
bool are_series(Token const* first, Token const* second, Token const* end) {
    if (second - first > kFar) {
        return false;
    }
    bool linked = false;
    bool named = false;
    int unknown = 0; // two of them may be "company holds"
    for (Token const* at = first + 1; at != second; ++at) {
        bool const link = is_mark(*at, ",") || is_one_of(*at, kLinks);
        unknown = link ? 0 : unknown + (is_unknown(*at) && !is_one_of(*at, kSmall) ? 1 : 0);
        bool const to_party = at + 1 != second && is_area(at[1]) &&
                              (is_word(*at, "to") || is_word(*at, "from") || is_word(*at, "with"));
        if ((!goes_on(*at) && !to_party) || unknown > 1 || is_participle(*at)) {
            return false;
        }
        named |= !link;
        linked |= link;
    }
    Token const* const behind = second + 1;
    bool const list = second - first == 2; // "1.4 and 2.5 percent"
    return linked && (named || list) &&
           (behind == end || behind->token_class == TokenClass::punctuation ||
            behind->token_class == TokenClass::period || is_one_of(*behind, kBehind));
}

} // namespace

void carry_directions(Sentence const& sentence, std::vector<Quantity>& quantities) {
    if (!sentence.contents.has(TokenClass::quantity)) {
        return;
    }
    Token const* const end = sentence.tokens.data() + sentence.tokens.size();
    Token const* last = nullptr;
    for (Token const* at = sentence.tokens.data(); at != end; ++at) {
        if (at->token_class != TokenClass::quantity) {
            continue;
        }
        Quantity& figure = quantities[at->index];
        bool const relative =
            figure.kind == QuantityKind::percent || figure.kind == QuantityKind::percentage_point;
        if (last != nullptr && relative && figure.direction == Direction::none &&
            may_share(quantities[last->index].kind, figure.kind) && are_series(last, at, end)) {
            figure.direction = quantities[last->index].direction;
        }
        last = at;
    }
}

} // namespace claimcheck::extract
