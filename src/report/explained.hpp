// Which words gave which part of a claim: for who mends a rule.
#pragma once

#include <string>
#include <string_view>

#include "core/checked.hpp"

namespace claimcheck::report {

/// A table of the slots of a claim with their words and how they were found; empty for a claim
/// that knows no grounds.
std::string explained(Claim const& claim, std::string_view text);

/// The figures that belong to no claim, sentence by sentence, with what the grammar found there;
/// empty where the document was not asked for it. Small bare numbers ("two") are left out.
std::string explained_figures(CheckedDocument const& document);

} // namespace claimcheck::report
