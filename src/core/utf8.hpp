// UTF-8 that may be broken.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace claimcheck {

/// One code point, or one malformed piece.
struct CodePoint {
    char32_t value = 0;     ///< U+FFFD for a malformed piece
    std::size_t length = 0; ///< bytes taken, at least 1
    bool valid = true;
};

/// Reads the code point at the start of `text`, which must not be empty. A malformed piece is the
/// longest prefix of a well-formed sequence, else one byte (Unicode 15, section 3.9, "maximal
/// subparts", as browsers do).
CodePoint decode(std::string_view text);

/// Appends the code point as UTF-8.
void append_utf8(std::string& out, char32_t code_point);

/// The same text with every malformed piece replaced by U+FFFD.
std::string valid_utf8(std::string_view text);

/// Whether a byte is within a code point, not the first of one: a cut before it would halve it.
constexpr bool continues_code_point(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

bool is_valid_utf8(std::string_view text);

} // namespace claimcheck
