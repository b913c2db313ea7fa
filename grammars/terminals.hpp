// The smallest pieces of level one: word boundaries and tables of words.
#pragma once

#include <cctype>
#include <iterator>
#include <string_view>
#include <utility>
#include <vector>

#include "grammars/config.hpp"

namespace claimcheck::grammar {

/// Letters and digits, and every byte of a letter beyond ASCII.
inline bool is_word_byte(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || static_cast<signed char>(c) < 0;
}

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

/// A symbol table filled from rows of {words, value}. Under no_case the words must be lower case.
template <class Value> struct Words : x3::symbols<Value> {
    template <class Rows> explicit Words(Rows const& rows) {
        for (auto const& [words, value] : rows) {
            this->add(std::string(words), Value(value));
        }
    }
};

/// Rows of words that stand for themselves.
template <class List>
std::vector<std::pair<std::string_view, std::string_view>> rows_of(List const& list) {
    std::vector<std::pair<std::string_view, std::string_view>> rows;
    for (std::string_view const word : list) {
        rows.emplace_back(word, word);
    }
    return rows;
}

/// A table of words that all mean the same.
struct AnyOf : x3::symbols<> {
    template <class Rows> explicit AnyOf(Rows const& rows) {
        for (std::string_view const words : rows) {
            this->add(std::string(words));
        }
    }
};

} // namespace claimcheck::grammar
