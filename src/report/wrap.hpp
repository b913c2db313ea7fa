// Text for a terminal: made harmless, measured and wrapped.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace claimcheck::report {

/// The same text on one line and safe to print: white space of any kind becomes one space, and what
/// could steer a terminal or reorder its line (control characters, escapes, bidirectional
/// overrides, malformed bytes) becomes U+FFFD.
std::string printable(std::string_view text);

/// Put around a part of a printable text, which cannot hold them itself: where emphasis begins and
/// ends. They take no column.
inline constexpr char kEmphasis = '\x0E';
inline constexpr char kPlain = '\x0F';

/// How many terminal columns a printable text takes: 2 for a wide character, 0 for a combining one.
std::size_t columns(std::string_view text);

/// Breaks a printable text at spaces into lines of at most `width` columns; a word that is longer
/// stands on a line of its own, unbroken, so that addresses stay whole.
/// @return at least one line
std::vector<std::string> wrap(std::string_view text, std::size_t width);

} // namespace claimcheck::report
