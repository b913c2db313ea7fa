// A sentence cut into the pieces that clauses are made of.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/lexicon.hpp"
#include "core/span.hpp"

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
    TokenClass token_class = TokenClass::word;
    std::size_t index = 0;
    std::string_view text;
    /// In which of the grammar's lists its word is, a bit each: grammar::word_lists() says.
    std::uint64_t word_lists = 0;
    /// Of a quantity: what it counts.
    QuantityKind quantity_kind = QuantityKind::other;
    /// Of an area: how it is named.
    NameKind name_kind = NameKind::name;
    /// Of a period: what something is compared with ("than in 2015").
    bool is_base = false;
    /// Within the words that name a speaker.
    bool in_name = false;
    /// Of a measure of trade: which way the goods go.
    Flow flow = Flow::none;
};

} // namespace claimcheck
