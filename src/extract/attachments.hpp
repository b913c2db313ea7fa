// Figures that stand apart from their verb, shares, and both ends of a change.
#pragma once

#include <cstddef>

#include "core/lexicon.hpp"
#include "extract/extraction.hpp"

namespace claimcheck::extract {

/// Adds candidates for the figures of a sentence that no predicate has taken. A figure belongs to
/// the subject right behind it ("a third of exports", "$7bn in exports"), else to the nearest one
/// before it, where what lies between says so: a verb, an apposition, and hardly a word that no
/// list knows.
/// @param first  index of the sentence's first candidate
void add_attachments(Extraction& extraction, std::size_t sentence, std::size_t first,
                     Lexicon const& lexicon);

} // namespace claimcheck::extract
