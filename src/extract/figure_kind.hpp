// What kind of claim a figure makes of a measure.
#pragma once

#include <optional>

#include "core/claim.hpp"
#include "core/clause.hpp"
#include "core/lexicon.hpp"
#include "core/quantity.hpp"

namespace claimcheck::extract {

/// What the figures of a measure look like, read off the units of its indicators.
struct Shape {
    bool money = false;
    bool percent = false;
    bool count = false;
};

Shape shape_of(Subject const& subject, Lexicon const& lexicon);

/// Whether a measure is itself a rate of change: "economic growth".
bool is_growth(Subject const& subject, Lexicon const& lexicon);

/// The kind of claim that a figure standing at a level makes; nothing where it does not fit.
std::optional<ClaimKind> level_kind(Quantity const& figure, Subject const& subject,
                                    Lexicon const& lexicon);

/// The kind of a percentage of GDP, "as a share of GDP, public debt was 72 percent": a share, or
/// the balance of what is one; nothing for other figures and measures.
std::optional<ClaimKind> gdp_kind(Quantity const& figure, Subject const& subject,
                                  Lexicon const& lexicon);

/// The kind of a figure by which something changed.
std::optional<ClaimKind> change_kind(QuantityKind figure);

} // namespace claimcheck::extract
