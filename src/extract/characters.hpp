// Classes of bytes in normalised text.
#pragma once

#include <cctype>
#include <string>
#include <string_view>

namespace claimcheck::extract {

/// Letters and digits, and every byte of a character beyond ASCII.
inline bool is_word_byte(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || static_cast<signed char>(c) < 0;
}

inline bool is_upper(char c) { return std::isupper(static_cast<unsigned char>(c)) != 0; }

inline char to_lower(char c) {
    return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
}

/// Where the run of word bytes that starts at `at` ends.
inline std::size_t word_end(std::string_view text, std::size_t at) {
    while (at < text.size() && is_word_byte(text[at])) {
        ++at;
    }
    return at;
}

} // namespace claimcheck::extract
