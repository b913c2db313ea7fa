// The rules of joints.
#pragma once

#include "grammars/joint.hpp"
#include "grammars/terminals.hpp"

namespace claimcheck::grammar {

auto const dash = (x3::lit(" - ") | '-' | '~') >> x3::attr(Joint::dash);
auto const to = (words(" to ") | words("- to ") | words(" through ")) >> x3::attr(Joint::to);
auto const conjunction = (words(", and ") | words(" and ") | words(" or ") | words(" but ")) >>
                         x3::attr(Joint::conjunction);

auto const comma = x3::lit(", ") >> x3::attr(Joint::comma);

JointRule const joint_rule = "joint";
auto const joint_rule_def = to | dash | conjunction | comma;

BOOST_SPIRIT_DEFINE(joint_rule)

} // namespace claimcheck::grammar
