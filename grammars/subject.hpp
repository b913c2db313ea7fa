// Who and what a clause speaks of: "Armenia's trade with the EAEU", "Russian-Armenian trade".
#pragma once

#include "core/clause.hpp"
#include "grammars/config.hpp"

namespace claimcheck::grammar {

using SubjectRule = x3::rule<struct SubjectClass, Subject>;
BOOST_SPIRIT_DECLARE(SubjectRule)

/// A measure with the parties that stand around it. The range is left empty.
SubjectRule const& subject();

} // namespace claimcheck::grammar
