// Calendar dates, instantiated.
#include "grammars/date_def.hpp"

namespace claimcheck::grammar {

BOOST_SPIRIT_INSTANTIATE(DateRule, Iterator, Context)

DateRule const& date() { return date_rule; }

} // namespace claimcheck::grammar
