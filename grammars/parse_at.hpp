// Calling a level-one rule at a place in a text.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "grammars/config.hpp"

namespace claimcheck::grammar {

template <class Attribute> struct Parsed {
    Attribute value{};
    std::size_t end = 0; ///< where parsing stopped
};

/// Parses at `at`, which must not lie beyond the text.
template <class Attribute, class Rule>
std::optional<Parsed<Attribute>> parse_at(Rule const& rule, std::string_view text, std::size_t at) {
    Parsed<Attribute> parsed;
    Iterator first = text.data() + at;
    if (!x3::parse(first, text.data() + text.size(), rule, parsed.value)) {
        return std::nullopt;
    }
    parsed.end = static_cast<std::size_t>(first - text.data());
    return parsed;
}

/// The same for a rule without an attribute.
template <class Rule>
std::optional<std::size_t> end_at(Rule const& rule, std::string_view text, std::size_t at) {
    Iterator first = text.data() + at;
    if (!x3::parse(first, text.data() + text.size(), rule)) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(first - text.data());
}

} // namespace claimcheck::grammar
