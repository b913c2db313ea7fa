// Single words among tokens.
#pragma once

#include <algorithm>
#include <span>
#include <string_view>
#include <vector>

#include "core/token.hpp"

namespace claimcheck::extract {

inline bool is_mark(Token const& token, std::string_view mark) {
    return token.token_class == TokenClass::punctuation && token.text == mark;
}

inline bool is_area(Token const& token) { return token.token_class == TokenClass::area; }

/// An area as a party to trade: "Russia", not "Russian".
inline bool is_party(Token const& token) {
    return is_area(token) && token.name_kind != NameKind::adjective;
}

/// The "'s" of "Armenia's", the "'" of "companies'".
inline bool is_possessive_mark(Token const& token) {
    return is_word(token, "'s") || is_word(token, "'");
}

/// "To China", "with the EU": what leads up to a party that is not the one that reports.
inline bool leads_to_party(Token const& token) {
    return is_word(token, "to") || is_word(token, "from") || is_word(token, "with") ||
           is_word(token, "in") || is_word(token, "of") || is_word(token, "for") ||
           is_word(token, "by") || is_word(token, "and");
}

/// A word in small letters with no task of its own: mostly a noun.
bool is_plain_noun(Token const& token);

/// Writes the tokens that are left of a row over it.
/// @return their row
inline std::span<Token> keep(std::vector<Token> const& kept, std::span<Token> row) {
    std::copy(kept.begin(), kept.end(), row.begin());
    return row.first(kept.size());
}

/// The token, or the one behind it where it is "the" or "that".
inline Token const* behind_the(Token const* token, Token const* end) {
    bool const determines = token != end && (is_word(*token, "the") || is_word(*token, "that"));
    return determines ? token + 1 : token;
}

} // namespace claimcheck::extract
