// Datelines, instantiated.
#include "grammars/dateline_def.hpp"

namespace claimcheck::grammar {

BOOST_SPIRIT_INSTANTIATE(DatelineRule, Iterator, Context)

DatelineRule const& dateline() { return dateline_rule; }

} // namespace claimcheck::grammar
