// Tables of words that are asked for a word of a text, whatever its case.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

#include "core/ascii.hpp"

namespace claimcheck {

/// Folds case while it goes, so that no word is copied. FNV-1a: words are short.
struct WordHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view word) const noexcept {
        std::uint64_t hash = 14695981039346656037U;
        for (char const c : word) {
            hash = (hash ^ static_cast<unsigned char>(to_lower(c))) * 1099511628211U;
        }
        return hash;
    }
};

struct SameWord {
    using is_transparent = void;
    bool operator()(std::string_view a, std::string_view b) const noexcept {
        return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                          [](char x, char y) { return to_lower(x) == to_lower(y); });
    }
};

template <class Value> using WordMap = std::unordered_map<std::string, Value, WordHash, SameWord>;

} // namespace claimcheck
