// The smallest pieces of level two: tokens by their class and by their word.
#pragma once

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

#include "grammars/config.hpp"

namespace claimcheck::grammar {

inline bool is_capital(char c) { return std::isupper(static_cast<unsigned char>(c)) != 0; }

/// Whether a list in order of bisection holds a word, whatever its case.
template <class List> bool holds(List const& list, std::string_view word) {
    constexpr std::size_t kLongest = 24; // no word of a list is longer
    std::array<char, kLongest> lower{};
    if (word.size() > kLongest) {
        return false;
    }
    std::transform(word.begin(), word.end(), lower.begin(), [](char c) {
        return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    });
    return std::binary_search(list.begin(), list.end(),
                              std::string_view(lower.data(), word.size()));
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
template <class List> constexpr auto word_of(List const& list) {
    return TokenThat([&list](Token const& t) {
        return t.token_class == TokenClass::word && holds(list, t.text);
    });
}

/// Up to four words of a list, passed over. Bounded, so that no row of them is read again and
/// again.
template <class List> constexpr auto few_of(List const& list) {
    return x3::repeat(0, 4)[x3::omit[word_of(list)]];
}

/// One token by its text, in lower case.
constexpr auto word(char const* text) {
    return x3::omit[TokenThat([text = std::string_view(text)](Token const& t) {
        return holds(std::array{text}, t.text);
    })];
}

} // namespace claimcheck::grammar
