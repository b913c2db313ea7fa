// Records: a figure among those of all earlier periods of its line.
#pragma once

#include <optional>
#include <vector>

#include "derive/desk.hpp"
#include "verify/question.hpp"

namespace claimcheck::verify {

/// What a record stands against.
struct Rivals {
    /// The first period of the series, or of the part of it that is asked about.
    Period since;
    /// The highest (of a lowest: the lowest) of the other figures.
    derive::Figure best;
    /// Periods in between for which there is no figure.
    std::vector<Period> gaps;
    /// Of "the highest since 2008": the figure of 2008, where there is one.
    std::optional<derive::Figure> at_start;
};

/// The figures of all periods before the question's, and after its baseline where it has one:
/// single periods of its frequency, or the same span of earlier years ("January-November"). Each
/// period is looked up by the vintage rule; nothing after the question's period is looked at.
/// @return nothing where there is no earlier figure
std::optional<Rivals> rivals_of(derive::Desk const& desk, derive::Line const& line,
                                Question const& question);

/// Whether `a` is above `b` (of a lowest: below) beyond the rounding of both.
bool beats(derive::Figure const& a, derive::Figure const& b, bool downwards);

} // namespace claimcheck::verify
