// The answer to a question from one line of figures, and how the claim stands to it.
#pragma once

#include <optional>
#include <vector>

#include "derive/change.hpp"
#include "derive/desk.hpp"
#include "verify/question.hpp"
#include "verify/record.hpp"
#include "verify/statement.hpp"

namespace claimcheck::verify {

struct Finding {
    Question question;
    derive::Line line;
    /// Of the question's period.
    derive::Figure figure;
    /// Of its baseline; nothing where the operation needs none.
    std::optional<derive::Figure> base;
    /// What the operation makes of them, with its own sign: a fall is negative.
    derive::Result result;
    /// Of a record only.
    std::optional<Rivals> rivals;
};

/// The figures that a finding rests on: of the period, of the baseline, the best before a record.
std::vector<derive::Figure const*> figures_of(Finding const& finding);

/// A finding, or why there is none.
struct Outcome {
    std::optional<Finding> finding;
    std::vector<derive::MissingPart> missing;
};

/// Answers a question from one line.
/// @return what is missing where a figure is; an outcome with neither where the figures allow no
///         such number (a ratio to zero, a record without an earlier period, a rank of one alone)
Outcome find(derive::Desk const& desk, derive::Line const& line, Question const& question);

/// The finding with every figure as a band of `percent` more either way: how far a source of that
/// band may be off.
Finding widened(Finding finding, double percent);

/// The numbers of a claim.
struct ClaimedNumbers {
    /// Nothing for a record.
    std::optional<Statement> statement;
    /// Of a from_to: what it says of the earlier figure.
    std::optional<Statement> start;
};

ClaimedNumbers claimed_numbers(Claim const& claim);

/// The result as the claim counts it: the size of a fall or of a deficit.
double counted(Finding const& finding);

/// Holds a finding against what the claim says. Of a from_to both ends count, and the change that
/// they imply. A record is one or is none: nothing is close to it.
/// @return supported, close or differs
Judgement verdict(Finding const& finding, ClaimedNumbers const& claimed, double tolerance);

} // namespace claimcheck::verify
