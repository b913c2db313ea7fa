// The smallest pieces of level two: tokens by their class and by their word.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "core/ascii.hpp"
#include "grammars/config.hpp"
#include "grammars/en/word_lists.hpp"

namespace claimcheck::grammar {

inline bool same_ignoring_case(std::string_view text, std::string_view lower) {
    return std::equal(text.begin(), text.end(), lower.begin(), lower.end(),
                      [](char a, char b) { return to_lower(a) == b; });
}

/// Whether a short list holds a word, whatever its case.
template <class List> bool holds(List const& list, std::string_view word) {
    return std::any_of(list.begin(), list.end(),
                       [word](std::string_view other) { return same_ignoring_case(word, other); });
}

/// The bits of lists in Token::word_lists.
template <class... Lists> constexpr std::uint64_t bits_of(Lists... lists) {
    return (... | (std::uint64_t{1} << static_cast<unsigned>(lists)));
}

inline bool in_list(Token const& token, en::WordList list) {
    return (token.word_lists & bits_of(list)) != 0;
}

/// Matches one token for which `Test` holds; the attribute is the token.
template <class Test> struct TokenThat : x3::parser<TokenThat<Test>> {
    using attribute_type = Token const*;
    static bool const has_attribute = true;

    constexpr explicit TokenThat(Test matches) : matches_(matches) {}

    template <class Ctx, class RuleCtx, class Attribute>
    bool parse(TokenIterator& first, TokenIterator const& last, Ctx const&, RuleCtx&,
               Attribute& attribute) const {
        if (first == last || !matches_(*first)) {
            return false;
        }
        x3::traits::move_to(static_cast<Token const*>(first), attribute);
        ++first;
        return true;
    }

  private:
    Test matches_;
};

constexpr auto token_of(TokenClass token_class) {
    return TokenThat([token_class](Token const& t) { return t.token_class == token_class; });
}

/// A plain word of a list.
constexpr auto word_of(en::WordList list) {
    return TokenThat(
        [list](Token const& t) { return t.token_class == TokenClass::word && in_list(t, list); });
}

/// Up to four words of a list, passed over. Bounded, so that no row of them is read again and
/// again.
constexpr auto few_of(en::WordList list) { return x3::repeat(0, 4)[x3::omit[word_of(list)]]; }

/// One token by its word.
constexpr auto word(Word known) {
    return x3::omit[TokenThat([known](Token const& t) { return is_word(t, known); })];
}

} // namespace claimcheck::grammar
