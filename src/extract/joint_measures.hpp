// "Exports to and imports from Burkina Faso": two measures that share their partner.
#pragma once

#include "extract/extraction.hpp"

namespace claimcheck::extract {

/// Gives the first of two such measures the partner of the second.
void join_measures(Sentence& sentence);

/// Whether nothing but "and" stands between two subjects, and perhaps the link of the first.
bool are_joint(Subject const& first, Subject const& second);

} // namespace claimcheck::extract
