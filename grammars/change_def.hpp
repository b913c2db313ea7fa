// The rules of changes, at the level of words.
#pragma once

#include "grammars/change.hpp"
#include "grammars/en/changes.hpp"
#include "grammars/en/clauses.hpp"
#include "grammars/terminals.hpp"

namespace claimcheck::grammar {

AnyOf const rising(en::kRiseVerbs);
AnyOf const falling(en::kFallVerbs);
AnyOf const upward(en::kUpWords);
AnyOf const downward(en::kDownWords);
AnyOf const rise_noun(en::kRiseNouns);
AnyOf const fall_noun(en::kFallNouns);
AnyOf const more_word(en::kMoreWords);
AnyOf const less_word(en::kLessWords);
AnyOf const filler(en::kChangeFillers);

inline auto whole(AnyOf const& table) { return x3::no_case[table] >> word_end; }

auto const up = x3::attr(Direction::up);
auto const down = x3::attr(Direction::down);
auto const fillers = x3::repeat(0, 4)[' ' >> whole(filler)];
auto const any_word = +(x3::ascii::alnum | x3::char_("'%$.-"));
auto const by_far =
    x3::repeat(0, 5)[' ' >> !x3::no_case[x3::lit("to ") | "at " | "by "] >> any_word] >>
    x3::no_case[x3::lit(" by")];

auto const verb =
    ((whole(rising) | whole(upward)) >> up) | ((whole(falling) | whole(downward)) >> down);
auto const noun_of = ((whole(rise_noun) >> x3::no_case[x3::lit(" of")]) >> up) |
                     ((whole(fall_noun) >> x3::no_case[x3::lit(" of")]) >> down);

ChangeBeforeRule const change_before_rule = "change before";
auto const change_before_rule_def = (noun_of | verb) >> (x3::omit[by_far] | x3::eps) >> fillers
                                    >> x3::omit[(-(' ' >> any_word) >> " (") | ' '];

auto const adjective = -(' ' >> whole(filler));
auto const noun_behind = (whole(rise_noun) >> up) | (whole(fall_noun) >> down);
auto const compared =
    ((whole(more_word) | whole(upward)) >> up) | ((whole(less_word) | whole(downward)) >> down);

ChangeBehindRule const change_behind_rule = "change behind";
auto const change_behind_rule_def = adjective >> (x3::lit(' ') | '-') >> (noun_behind | compared);

BOOST_SPIRIT_DEFINE(change_before_rule, change_behind_rule)

} // namespace claimcheck::grammar
