// Subjects, instantiated.
#include "grammars/subject_def.hpp"

namespace claimcheck::grammar {

BOOST_SPIRIT_INSTANTIATE(SubjectRule, TokenIterator, Context)

SubjectRule const& subject() { return subject_rule; }

} // namespace claimcheck::grammar
