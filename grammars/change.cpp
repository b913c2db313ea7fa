// Changes, instantiated.
#include "grammars/change_def.hpp"

namespace claimcheck::grammar {

BOOST_SPIRIT_INSTANTIATE(ChangeBeforeRule, Iterator, Context)
BOOST_SPIRIT_INSTANTIATE(ChangeBehindRule, Iterator, Context)

ChangeBeforeRule const& change_before() { return change_before_rule; }

ChangeBehindRule const& change_behind() { return change_behind_rule; }

} // namespace claimcheck::grammar
