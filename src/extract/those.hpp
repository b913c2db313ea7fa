// "Exports to Korea rose, those to Japan fell."
#pragma once

#include "extract/extraction.hpp"

namespace claimcheck::extract {

/// Adds a subject for each "those to ..." of a sentence: the measure of the subject before it, with
/// another partner.
void add_those(Sentence& sentence);

} // namespace claimcheck::extract
