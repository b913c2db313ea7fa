// Where sentences begin and end.
#pragma once

#include <string_view>
#include <vector>

#include "core/span.hpp"

namespace claimcheck::text {

/// Splits normalised text into sentences: at line feeds, and at . ! ? (with closing quotes and
/// brackets) before a blank and something that opens a sentence, unless the full stop belongs to an
/// abbreviation ("U.S. exports", "Mr. Overchuk", "No. 1").
std::vector<Span> sentences(std::string_view text);

} // namespace claimcheck::text
