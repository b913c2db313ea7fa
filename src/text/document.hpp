// A text made ready for the grammars.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/span.hpp"
#include "text/offset_map.hpp"

namespace claimcheck::text {

/// A text in the one spelling that the grammars read:
///
/// * valid UTF-8; every malformed piece is U+FFFD;
/// * quotes are ' and ", every dash and minus is -, an ellipsis is three full stops;
/// * soft hyphens, zero-width characters and byte order marks are gone;
/// * white space is one blank between words and one line feed between paragraphs, so a figure that
///   runs over a line break looks like any other.
struct Document {
    std::string text;
    OffsetMap offsets;
    /// In order, without the blanks around them; a sentence never crosses a paragraph.
    std::vector<Span> sentences;
    /// Something was not UTF-8.
    bool malformed = false;
};

/// Normalises a text and finds its sentences. Takes any bytes; time and memory are linear.
Document read(std::string_view input);

/// Normalised text alone, for a line or a phrase.
std::string normalised(std::string_view input);

} // namespace claimcheck::text
