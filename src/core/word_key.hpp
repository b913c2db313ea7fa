// Words compared and looked up whatever their case.
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

#include "core/ascii.hpp"

namespace claimcheck {

namespace word_key {

/// Up to eight bytes as a number, the first one lowest.
constexpr std::uint64_t load(char const* from, std::size_t bytes) {
    static_assert(std::endian::native == std::endian::little);
    std::uint64_t loaded = 0;
    if (std::is_constant_evaluated()) {
        for (std::size_t i = 0; i < bytes; ++i) {
            loaded |= std::uint64_t{static_cast<unsigned char>(from[i])} << (8 * i);
        }
    } else {
        std::memcpy(&loaded, from, bytes);
    }
    return loaded;
}

/// Bytes with the bit set that tells small letters from large ones; others that this makes equal
/// only share a hash.
constexpr std::uint64_t folded(std::uint64_t bytes) { return bytes | 0x2020202020202020U; }

constexpr std::uint64_t mixed(std::uint64_t value) {
    value *= 0x9E3779B97F4A7C15U;
    return value ^ (value >> 32U);
}

} // namespace word_key

/// The same for a word in any case. Reads eight bytes at once: every word of a text is asked for.
constexpr std::uint64_t word_hash(std::string_view word) {
    constexpr std::size_t kStep = 8;
    char const* at = word.data();
    std::size_t left = word.size();
    std::uint64_t hash = left;
    for (; left > kStep; left -= kStep, at += kStep) {
        hash = word_key::mixed(hash ^ word_key::folded(word_key::load(at, kStep)));
    }
    constexpr std::size_t kHalf = kStep / 2;
    std::uint64_t const last =
        word.size() >= kStep ? word_key::load(at + left - kStep, kStep)
        : left >= kHalf
            ? word_key::load(at, kHalf) | (word_key::load(at + left - kHalf, kHalf) << (8 * kHalf))
        : left > 0 ? word_key::load(at, 1) | (word_key::load(at + left / 2, 1) << 8U) |
                         (word_key::load(at + left - 1, 1) << 16U)
                   : 0;
    return word_key::mixed(hash ^ word_key::folded(last));
}

/// Whether two words are the same but for the case of their letters.
constexpr bool same_word(std::string_view a, std::string_view b) {
    return a == b || // nearly always
           std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return to_lower(x) == to_lower(y); });
}

/// A word of a text with its hash, which is wanted more than once.
struct HashedWord {
    explicit HashedWord(std::string_view word) : text(word), hash(word_hash(word)) {}

    std::string_view text;
    std::uint64_t hash;
};

/// A word that the program knows, in lower case.
struct Word {
    template <std::size_t kSize>
    consteval Word(char const (&literal)[kSize])
        : text(literal, kSize - 1), hash(static_cast<std::uint32_t>(word_hash(text))) {}

    std::string_view text;
    std::uint32_t hash; ///< the lower half of word_hash()
};

/// What finds the words of a text in a table, without a copy of them.
struct WordHash {
    using is_transparent = void;
    using is_avalanching = void;
    std::size_t operator()(std::string_view word) const noexcept { return word_hash(word); }
    std::size_t operator()(HashedWord const& word) const noexcept { return word.hash; }
};

struct SameWord {
    using is_transparent = void;
    bool operator()(std::string_view a, std::string_view b) const noexcept {
        return same_word(a, b);
    }
    bool operator()(HashedWord const& a, std::string_view b) const noexcept {
        return same_word(a.text, b);
    }
    bool operator()(std::string_view a, HashedWord const& b) const noexcept {
        return same_word(a, b.text);
    }
};

} // namespace claimcheck
