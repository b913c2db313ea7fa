// Words for measures that are none where they stand.
#pragma once

#include "extract/extraction.hpp"

namespace claimcheck::extract {

/// Takes out the subjects of "the company's exports", "firms that export", "an import fair", "the
/// trade minister said".
void drop_no_statistics(Sentence& sentence);

} // namespace claimcheck::extract
