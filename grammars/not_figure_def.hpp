// The rules of digits that are no figures.
#pragma once

#include "grammars/en/calendar.hpp"
#include "grammars/not_figure.hpp"
#include "grammars/terminals.hpp"

namespace claimcheck::grammar {

using x3::ascii::digit;

auto const some_digits = +digit;
AnyOf const half_of_day_word(en::kHalvesOfDay);
auto const half_of_day = -x3::lit(' ') >> half_of_day_word;
auto const clock = x3::repeat(1, 2)[digit] >> x3::lit(':') >> x3::repeat(2)[digit] >>
                   -(':' >> x3::repeat(2)[digit]);
auto const hour = x3::repeat(1, 2)[digit] >>
                  -(x3::char_(".:") >> x3::repeat(2)[digit]) >> half_of_day;
auto const section_number = some_digits >> x3::repeat(2, 3)['.' >> some_digits] >> !digit;
// "7-3/4 pct" is a number.
auto const mixed_number = some_digits >> '-' >> digit >> '/' >> x3::repeat(1, 2)[digit] >> word_end
                          >> !x3::lit('/');
auto const local_number = x3::repeat(3)[digit] >> '-' >> x3::repeat(4)[digit] >> word_end >>
                          !x3::lit('%');
auto const telephone = !mixed_number >> some_digits >>
                       x3::repeat(2, 6)[x3::char_("-/") >> some_digits];
auto const decade = x3::repeat(2)[digit] >> -x3::lit('\'') >> 's' >> word_end;

auto const address = (words("http://") | words("https://") | words("www.")) >>
                     *(x3::char_ - x3::char_(" \n"));

NotFigureRule const not_figure_rule = "no figure";
auto const not_figure_rule_def =
    x3::omit[address | hour | clock | section_number | telephone | local_number | decade];

BOOST_SPIRIT_DEFINE(not_figure_rule)

} // namespace claimcheck::grammar
