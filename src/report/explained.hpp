// Which words gave which part of a claim: for who mends a rule.
#pragma once

#include <string>
#include <string_view>

#include "core/checked.hpp"

namespace claimcheck::report {

/// A table of the slots of a claim with their words and how they were found; empty for a claim
/// that knows no grounds.
std::string explained(Claim const& claim, std::string_view text);

/// The figures that belong to no claim, each with what the grammar found in its sentence; empty
/// where the document was not asked for it.
std::string explained_figures(CheckedDocument const& document);

} // namespace claimcheck::report
