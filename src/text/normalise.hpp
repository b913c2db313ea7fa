// The spelling that the grammars read: see Document.
#pragma once

#include <string_view>

#include "text/document.hpp"

namespace claimcheck::text {

/// Fills text, offsets and malformed of a Document.
Document normalise(std::string_view input);

} // namespace claimcheck::text
