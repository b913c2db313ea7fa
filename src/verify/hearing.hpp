// Asks every source, and makes one verdict of what they say.
#pragma once

#include <optional>
#include <vector>

#include "core/verdict.hpp"
#include "derive/desk.hpp"
#include "verify/finding.hpp"

namespace claimcheck::verify {

/// What one line of figures says of the claim.
struct Opinion {
    Finding finding;
    /// Unchecked where the claim is off, but within the band in which the source itself may be.
    Judgement verdict = Judgement::unchecked;
    /// The source is the reporter's own statistics, not a compilation.
    bool official = true;
    /// The partner's figures.
    bool mirror = false;
};

/// A line that has the measure, but not the figures asked for.
struct Gap {
    derive::Line line;
    std::vector<derive::MissingPart> missing;
};

struct Hearing {
    /// Own figures by source rank, then the partner's.
    std::vector<Opinion> opinions;
    Judgement judgement = Judgement::unchecked;
    Reason reason = Reason::none;
    /// The opinions that decide, as indices; more than one verdict among them is a dispute.
    std::vector<std::size_t> bench;
    /// The one of them that the verdict is explained by; nothing where nobody may decide.
    std::optional<std::size_t> deciding;
    /// The question that was answered, else the first; of own figures what was missing for it, and
    /// the lines in other units than the claim's.
    Question question;
    std::vector<Gap> gaps;
    std::vector<derive::Line> other_units;
};

/// Hears the own figures of the reporter for the first of the questions that any source can answer,
/// and the partner's. Two-way trade is judged by the partner's figures where there are no own ones;
/// of anything else they are shown and decide nothing, and they never make a dispute. Compiled
/// sources decide nothing where an official one speaks; figures are converted to the claim's
/// currency only where there are none in it; official ones that differ make the claim disputed.
/// @param asked  not empty
Hearing hear(derive::Desk const& desk, std::vector<Question> const& asked,
             ClaimedNumbers const& claimed, double tolerance);

} // namespace claimcheck::verify
