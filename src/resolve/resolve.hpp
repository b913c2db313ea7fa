// Words to codes: the claims of a document.
#pragma once

#include <optional>
#include <vector>

#include "core/claim.hpp"
#include "core/date.hpp"
#include "core/lexicon.hpp"
#include "extract/extraction.hpp"
#include "text/document.hpp"

namespace claimcheck::resolve {

/// Resolves every candidate whose parties the text tells; spans are those of the normalised text.
/// @param date  the text's date, against which "last year" is read
/// @return in text order; forecasts are marked, not left out
std::vector<Claim> resolve(text::Document const& document, extract::Extraction const& extraction,
                           Lexicon const& lexicon, std::optional<Date> date, bool explain = false);

} // namespace claimcheck::resolve
