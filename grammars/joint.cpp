// Joints, instantiated.
#include "grammars/joint_def.hpp"

namespace claimcheck::grammar {

BOOST_SPIRIT_INSTANTIATE(JointRule, Iterator, Context)

JointRule const& joint_between() { return joint_rule; }

} // namespace claimcheck::grammar
