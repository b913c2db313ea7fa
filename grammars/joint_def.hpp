// The rules of joints.
#pragma once

#include "grammars/joint.hpp"
#include "grammars/terminals.hpp"

namespace claimcheck::grammar {

auto const dash = (x3::lit(" - ") | '-' | '~') >> x3::attr(Joint::dash);
auto const to = x3::no_case[x3::lit(" to ") | " through "] >> x3::attr(Joint::to);
auto const conjunction = x3::no_case[x3::lit(", and ") | " and " | " or " | ", "] >>
                         x3::attr(Joint::conjunction);

JointRule const joint_rule = "joint";
auto const joint_rule_def = dash | to | conjunction;

BOOST_SPIRIT_DEFINE(joint_rule)

} // namespace claimcheck::grammar
