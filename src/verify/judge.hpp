// What the statistics say of a claim.
#pragma once

#include <optional>

#include "core/claim.hpp"
#include "core/date.hpp"
#include "core/figures.hpp"
#include "core/lexicon.hpp"
#include "core/verdict.hpp"

namespace claimcheck::verify {

/// What a claim is judged with. Lexicon and figures must outlive the call.
struct Context {
    /// The text's date: which figures were known, which periods were over. Nothing: today's
    /// figures.
    std::optional<Date> date;
    Lexicon const& lexicon;
    Figures const& figures;
    /// Relative distance still called close, in percent.
    double tolerance = 5;
};

/// Judges one resolved claim by the rules of "What a verdict means". Pure but for reading the
/// figures: no clock, no file, the same verdict every time.
/// @return the verdict with its explanation, figures, other readings and notes; `arithmetic` is
///         left empty
/// @throws std::runtime_error where the database cannot be read
Verdict judge(Claim const& claim, Context const& context);

} // namespace claimcheck::verify
