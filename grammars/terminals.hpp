// The smallest pieces of level one: word boundaries, words and tables of words.
#pragma once

#include <memory>
#include <string_view>
#include <type_traits>

#include "grammars/config.hpp"
#include "grammars/word_trie.hpp"

namespace claimcheck::grammar {

/// Matches nothing, where no word goes on: "per cent" is not in "per centimetre".
struct WordEnd : x3::parser<WordEnd> {
    using attribute_type = x3::unused_type;
    static bool const has_attribute = false;

    template <class It, class Ctx, class RuleCtx, class Attribute>
    bool parse(It& first, It const& last, Ctx const&, RuleCtx&, Attribute&) const {
        return first == last || !is_word_byte(*first);
    }
};
constexpr WordEnd word_end{};

/// Matches its text, written in lower case, in any case.
struct Literal : x3::parser<Literal> {
    using attribute_type = x3::unused_type;
    static bool const has_attribute = false;

    constexpr explicit Literal(std::string_view written) : text(written) {}

    template <class It, class Ctx, class RuleCtx, class Attribute>
    bool parse(It& first, It const& last, Ctx const&, RuleCtx&, Attribute&) const {
        It at = first;
        for (char const c : text) {
            if (at == last || to_lower(*at) != c) {
                return false;
            }
            ++at;
        }
        first = at;
        return true;
    }

    std::string_view text;
};

constexpr Literal words(std::string_view text) { return Literal(text); }

/// A table of words as a parser; copies share the table. Its attribute is the value of the longest
/// entry that fits.
template <class Value, bool AnyCase, bool WholeWords>
struct Table : x3::parser<Table<Value, AnyCase, WholeWords>> {
    using attribute_type = Value;
    static bool const has_attribute = !std::is_same_v<Value, x3::unused_type>;

    /// @param rows  of {words, value}, or of words that stand for themselves
    template <class Rows>
    explicit Table(Rows const& rows)
        : entries(std::make_shared<WordTrie<Value>>(Matching{AnyCase, WholeWords})) {
        for (auto const& row : rows) {
            if constexpr (requires { row.first; }) {
                entries->add(row.first, Value(row.second));
            } else if constexpr (std::is_convertible_v<decltype(row), Value>) {
                entries->add(row, row);
            } else {
                entries->add(row, Value());
            }
        }
    }

    template <class It, class Ctx, class RuleCtx, class Attribute>
    bool parse(It& first, It const& last, Ctx const&, RuleCtx&, Attribute& attribute) const {
        Value const* const found = entries->longest(first, last);
        if (found == nullptr) {
            return false;
        }
        if constexpr (has_attribute) {
            x3::traits::move_to(Value(*found), attribute);
        }
        return true;
    }

    std::shared_ptr<WordTrie<Value>> entries;
};

/// Whole words in any case; the table is in lower case.
template <class Value> using Words = Table<Value, true, true>;
/// Whole words as they are written.
template <class Value> using Names = Table<Value, false, true>;
/// What words begin with, in any case.
template <class Value> using Prefixes = Table<Value, true, false>;
/// Signs, which anything may follow.
template <class Value> using Signs = Table<Value, false, false>;

/// Words that all mean the same.
using AnyOf = Words<x3::unused_type>;
using AnyName = Names<x3::unused_type>;

} // namespace claimcheck::grammar
