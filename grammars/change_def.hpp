// The rules of changes behind a figure.
#pragma once

#include "grammars/change.hpp"
#include "grammars/en/changes.hpp"
#include "grammars/en/clauses.hpp"
#include "grammars/terminals.hpp"

namespace claimcheck::grammar {

AnyOf const upward(en::kUpWords);
AnyOf const downward(en::kDownWords);
AnyOf const rise_noun(en::kRiseNouns);
AnyOf const fall_noun(en::kFallNouns);
AnyOf const more_word(en::kMoreWords);
AnyOf const less_word(en::kLessWords);
AnyOf const filler(en::kChangeFillers);

auto const up = x3::attr(Direction::up);
auto const down = x3::attr(Direction::down);

auto const adjectives = x3::repeat(0, 2)[' ' >> filler];
auto const noun_behind = (rise_noun >> up) | (fall_noun >> down);
// "$5bn up 3%" is a change of another figure, "a 10% down payment" none.
auto const another_figure = ' ' >> (x3::omit[x3::ascii::digit | x3::char_("$+-")] | "£" | "€");
auto const other_sense = another_figure | words(" payment");
auto const compared = ((more_word | (upward >> !other_sense)) >> up) |
                      ((less_word | (downward >> !other_sense)) >> down);
// "a 5% pay rise", "3% sales growth".
AnyOf const no_noun(en::kNoNouns);
auto const noun_between = ' ' >> !no_noun >> x3::omit[+x3::ascii::alpha];

ChangeBehindRule const change_behind_rule = "change behind";
auto const change_behind_rule_def =
    (adjectives >> (x3::lit(' ') | '-') >> (noun_behind | compared)) |
    (noun_between >> ' ' >> noun_behind);

BOOST_SPIRIT_DEFINE(change_behind_rule)

} // namespace claimcheck::grammar
