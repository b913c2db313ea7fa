// Sentences as rows of tokens.
#pragma once

#include <vector>

#include "core/token.hpp"
#include "extract/name_index.hpp"
#include "extract/scan.hpp"
#include "text/document.hpp"

namespace claimcheck::extract {

/// Cuts one sentence into tokens. Square brackets, an editor's insertion, are left out, so that a
/// sentence reads on through them. Figures and periods that were found are one token each; so are
/// names of areas and measures, words with their hyphens ("re-export"), and "'s".
/// @param row  where they are added
void add_tokens(text::Document const& document, Span sentence, Findings const& findings,
                NameIndex const& names, std::vector<Token>& row);

} // namespace claimcheck::extract
