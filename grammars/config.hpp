// The one iterator and context that every character-level rule is compiled for. Another one gives
// an undefined parse_rule at link time.
#pragma once

#include <boost/spirit/home/x3.hpp>

#include "core/token.hpp"

namespace claimcheck::grammar {

namespace x3 = boost::spirit::x3;

/// Level one: figures and periods in normalised text.
using Iterator = char const*;
/// Level two: clauses in a row of tokens.
using TokenIterator = Token const*;
/// No skipper: a blank is part of the language.
using Context = x3::unused_type;

} // namespace claimcheck::grammar
