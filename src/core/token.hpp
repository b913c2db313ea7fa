// A sentence cut into the pieces that clauses are made of.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/lexicon.hpp"
#include "core/span.hpp"
#include "core/word_key.hpp"

namespace claimcheck {

enum class TokenClass : std::uint8_t {
    word,
    punctuation,
    quantity, ///< `index` is the quantity's in its document
    period,   ///< `index` is the period phrase's in its document
    date,     ///< a calendar date
    area,     ///< `index` is a row of Lexicon::area_names
    measure,  ///< `index` is a row of Lexicon::indicator_words
};

/// A token's text is a view into the normalised document, which must outlive it.
struct Token {
    Span span;
    std::size_t index = 0;
    std::string_view text;
    /// In which of the grammar's lists its word is, a bit each: grammar::word_lists() says.
    std::uint64_t word_lists = 0;
    /// The lower half of word_hash() of its text.
    std::uint32_t hash = 0;
    TokenClass token_class = TokenClass::word;
    /// Of a quantity: what it counts.
    QuantityKind quantity_kind = QuantityKind::other;
    /// Of an area: how it is named.
    NameKind name_kind = NameKind::name;
    /// Of an area: a bloc and no country.
    bool is_bloc = false;
    /// Of a period: what something is compared with ("than in 2015").
    bool is_base = false;
    /// Within the words that name a speaker.
    bool in_name = false;
    /// Of a measure of trade: which way the goods go.
    Flow flow = Flow::none;
};

/// What a row of tokens has at all: a quick look before a long one.
struct Contents {
    std::uint64_t word_lists = 0;
    std::uint8_t classes = 0; ///< a bit for each TokenClass

    void add(Token const& token) {
        word_lists |= token.word_lists;
        classes |= static_cast<std::uint8_t>(1U << static_cast<unsigned>(token.token_class));
    }
    bool has(TokenClass token_class) const {
        return (classes & (1U << static_cast<unsigned>(token_class))) != 0;
    }
};

/// Whether a token is this word, in any case. The hashes keep this short: it is asked everywhere.
inline bool is_word(Token const& token, Word word) {
    return token.hash == word.hash && same_word(token.text, word.text);
}

} // namespace claimcheck
