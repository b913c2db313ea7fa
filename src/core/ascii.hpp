// Classes of bytes in UTF-8 text. Tables: the functions of the C library ask the locale at every
// call, which cost more than all grammars together.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace claimcheck {

namespace ascii {

constexpr std::uint8_t kUpper = 1;
constexpr std::uint8_t kLower = 2;
constexpr std::uint8_t kDigit = 4;
constexpr std::uint8_t kBeyond = 8; ///< a byte of a character beyond ASCII

constexpr std::array<std::uint8_t, 256> kClasses = [] {
    std::array<std::uint8_t, 256> table{};
    for (std::size_t byte = 0; byte < table.size(); ++byte) {
        table[byte] = byte >= 'A' && byte <= 'Z'   ? kUpper
                      : byte >= 'a' && byte <= 'z' ? kLower
                      : byte >= '0' && byte <= '9' ? kDigit
                      : byte >= 0x80               ? kBeyond
                                                   : std::uint8_t{0};
    }
    return table;
}();

constexpr bool is(char c, unsigned classes) {
    return (kClasses[static_cast<unsigned char>(c)] & classes) != 0;
}

} // namespace ascii

constexpr bool is_upper(char c) { return ascii::is(c, ascii::kUpper); }
constexpr bool is_letter(char c) { return ascii::is(c, ascii::kUpper | ascii::kLower); }
constexpr bool is_digit(char c) { return ascii::is(c, ascii::kDigit); }

/// Letters and digits, and every byte of a character beyond ASCII.
constexpr bool is_word_byte(char c) { return ascii::kClasses[static_cast<unsigned char>(c)] != 0; }

/// Lower case for ASCII letters, every other byte as it is.
constexpr char to_lower(char c) { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }

} // namespace claimcheck
