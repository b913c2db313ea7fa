// Words in normalised text.
#pragma once

#include <cstddef>
#include <string_view>

#include "core/ascii.hpp"

namespace claimcheck::extract {

/// Where the run of word bytes that starts at `at` ends.
inline std::size_t word_end(std::string_view text, std::size_t at) {
    while (at < text.size() && is_word_byte(text[at])) {
        ++at;
    }
    return at;
}

} // namespace claimcheck::extract
