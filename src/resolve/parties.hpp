// Who reports and who is the partner.
#pragma once

#include <string>

#include "core/clause.hpp"
#include "core/lexicon.hpp"

namespace claimcheck::resolve {

struct Parties {
    std::string reporter;
    std::string partner;
};

/// The codes of a subject's parties. Whose statistic it is reports: "A's imports from B", "exports
/// from A to B", "trade of A with B". What the subject leaves out is taken from `before`, the
/// parties of the subject before it in the same sentence ("exports rose while imports fell").
Parties parties(Subject const& subject, Lexicon const& lexicon, Parties const& before);

} // namespace claimcheck::resolve
