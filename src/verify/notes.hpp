// What a reader should know beside the verdict.
#pragma once

#include <string>
#include <vector>

#include "verify/hearing.hpp"
#include "verify/readings.hpp"

namespace claimcheck::verify {

/// "The wording understates it", where a threshold lies far below the figure.
void note_understatement(Opinion const& opinion, ClaimedNumbers const& claimed,
                         std::vector<std::string>& notes);

/// "Since revised to 6.7 times and of exports to 14.6 times (...)": where today's newest vintage
/// gives another number than the one known at the time, and whether that would change the verdict.
/// @param today  a desk without a date
void note_revision(Opinion const& opinion, std::vector<FoundReading> const& readings,
                   ClaimedNumbers const& claimed, derive::Desk const& today, double tolerance,
                   std::vector<std::string>& notes);

/// Where the members of a bloc are others at the end of a change than at its start.
void note_membership(Finding const& finding, Lexicon const& lexicon,
                     std::vector<std::string>& notes);

/// Of a record: years without a figure, and a start that was not above it.
void note_record(Finding const& finding, std::vector<std::string>& notes);

} // namespace claimcheck::verify
