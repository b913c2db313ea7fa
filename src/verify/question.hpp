// A claim as a question to the statistics: what is computed, of which measure, over which periods.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/claim.hpp"
#include "core/lexicon.hpp"
#include "core/period.hpp"
#include "derive/measure.hpp"
#include "verify/operation.hpp"
#include "verify/timing.hpp"

namespace claimcheck::verify {

struct Question {
    derive::Measure measure;
    Operation operation = Operation::level;
    Period period;
    /// Of a record: the period since which it holds.
    std::optional<Period> baseline;
    /// The unit that the figures must have; empty: any.
    std::string unit;
    /// The claim counts downwards: a fall, a deficit, a lowest value. A deficit that widens goes
    /// up.
    bool downwards = false;
};

/// The questions that a claim may mean, most fitting first: the first for which there are figures
/// is the one to judge by. A claim of trade that names neither goods nor services means goods where
/// a partner is named, else whichever there is; without a partner it is of trade with the world. A
/// yearly change of GDP, of prices or of industrial output is the published rate. A share that is
/// worked out comes before one that a compilation publishes; of GDP it is the other way round.
/// @return empty where no indicator measures what the claim speaks of
std::vector<Question> questions(Claim const& claim, Compared const& compared,
                                Lexicon const& lexicon);

/// The same question about trade in something else.
/// @return nothing where no indicator covers that
std::optional<Question> with_coverage(Question const& question, Coverage coverage,
                                      Lexicon const& lexicon);

/// The same question asked of the partner's figures.
Question mirrored(Question question);

} // namespace claimcheck::verify
