// What is said of a subject: "increased 14 times", "reached a record level of more than $7
// billion".
#pragma once

#include "core/clause.hpp"
#include "grammars/config.hpp"

namespace claimcheck::grammar {

using PredicateRule = x3::rule<struct PredicateClass, Predicate>;
BOOST_SPIRIT_DECLARE(PredicateRule)

/// A verb with its figures, or a figure that is a verb itself ("doubled"). The range is left empty.
PredicateRule const& predicate();

} // namespace claimcheck::grammar
