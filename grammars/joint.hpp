// What joins two figures: "3-5", "5 to 7", "between 3 and 4", "5, 6 and 7".
#pragma once

#include "grammars/config.hpp"

namespace claimcheck::grammar {

enum class Joint { dash, to, conjunction, comma };

using JointRule = x3::rule<struct JointClass, Joint>;
BOOST_SPIRIT_DECLARE(JointRule)

/// The joint with the blanks around it.
JointRule const& joint_between();

} // namespace claimcheck::grammar
