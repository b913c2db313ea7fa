// Decoding of UTF-8 by the table of well-formed sequences (Unicode 15, table 3-7).
#include "core/utf8.hpp"

#include <cstdint>
#include <cstring>

namespace claimcheck {
namespace {

struct Lead {
    std::size_t length;     // of the whole sequence; 0 where the byte cannot start one
    std::uint8_t second_lo; // allowed range of the second byte
    std::uint8_t second_hi;
    std::uint8_t payload; // bits of the code point in the first byte
};

Lead lead(std::uint8_t byte) {
    if (byte >= 0xC2 && byte <= 0xDF) {
        return {2, 0x80, 0xBF, static_cast<std::uint8_t>(byte & 0x1F)};
    }
    if (byte >= 0xE0 && byte <= 0xEF) {
        std::uint8_t const lo = byte == 0xE0 ? 0xA0 : 0x80;
        std::uint8_t const hi = byte == 0xED ? 0x9F : 0xBF;
        return {3, lo, hi, static_cast<std::uint8_t>(byte & 0x0F)};
    }
    if (byte >= 0xF0 && byte <= 0xF4) {
        std::uint8_t const lo = byte == 0xF0 ? 0x90 : 0x80;
        std::uint8_t const hi = byte == 0xF4 ? 0x8F : 0xBF;
        return {4, lo, hi, static_cast<std::uint8_t>(byte & 0x07)};
    }
    return {0, 0, 0, 0};
}

/// Whether eight bytes are ASCII.
bool is_ascii(char const* text) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, text, sizeof bytes);
    return (bytes & 0x8080808080808080U) == 0;
}

} // namespace

CodePoint decode(std::string_view text) {
    auto const first = static_cast<std::uint8_t>(text[0]);
    if (first < 0x80) {
        return {first, 1, true};
    }
    Lead const start = lead(first);
    char32_t value = start.payload;
    std::size_t taken = 1;
    for (; taken < start.length && taken < text.size(); ++taken) {
        auto const byte = static_cast<std::uint8_t>(text[taken]);
        std::uint8_t const lo = taken == 1 ? start.second_lo : 0x80;
        std::uint8_t const hi = taken == 1 ? start.second_hi : 0xBF;
        if (byte < lo || byte > hi) {
            break;
        }
        value = (value << 6) | (byte & 0x3FU);
    }
    if (start.length == 0 || taken < start.length) {
        return {0xFFFD, taken, false};
    }
    return {value, taken, true};
}

void append_utf8(std::string& out, char32_t c) {
    auto const byte = [&out](char32_t bits) { out.push_back(static_cast<char>(bits)); };
    if (c < 0x80) {
        byte(c);
    } else if (c < 0x800) {
        byte(0xC0 | (c >> 6));
        byte(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        byte(0xE0 | (c >> 12));
        byte(0x80 | ((c >> 6) & 0x3F));
        byte(0x80 | (c & 0x3F));
    } else {
        byte(0xF0 | (c >> 18));
        byte(0x80 | ((c >> 12) & 0x3F));
        byte(0x80 | ((c >> 6) & 0x3F));
        byte(0x80 | (c & 0x3F));
    }
}

std::string valid_utf8(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        CodePoint const c = decode(text);
        if (c.valid) {
            result.append(text.substr(0, c.length));
        } else {
            append_utf8(result, 0xFFFD);
        }
        text.remove_prefix(c.length);
    }
    return result;
}

bool is_valid_utf8(std::string_view text) {
    while (!text.empty()) {
        if (text.size() >= 8 && is_ascii(text.data())) {
            text.remove_prefix(8);
            continue;
        }
        CodePoint const c = decode(text);
        if (!c.valid) {
            return false;
        }
        text.remove_prefix(c.length);
    }
    return true;
}

} // namespace claimcheck
