// The rules of digits that are no figures.
#pragma once

#include "grammars/not_figure.hpp"
#include "grammars/terminals.hpp"

namespace claimcheck::grammar {

using x3::ascii::digit;

auto const some_digits = +digit;
auto const half_of_day =
    -x3::lit(' ') >> x3::no_case[x3::lit("a.m.") | "p.m." | "am" | "pm"] >> word_end;
auto const clock = x3::repeat(1, 2)[digit] >> x3::lit(':') >> x3::repeat(2)[digit] >>
                   -(':' >> x3::repeat(2)[digit]);
auto const hour = x3::repeat(1, 2)[digit] >>
                  -(x3::char_(".:") >> x3::repeat(2)[digit]) >> half_of_day;
auto const section_number = some_digits >> x3::repeat(2, 3)['.' >> some_digits] >> !digit;
auto const telephone = some_digits >> x3::repeat(2, 6)[x3::char_("-/") >> some_digits];
auto const decade = x3::repeat(2, 4)[digit] >> -x3::lit('\'') >> 's' >> word_end;

auto const address = x3::no_case[x3::lit("http://") | "https://" | "www."] >>
                     *(x3::char_ - x3::char_(" \n"));

NotFigureRule const not_figure_rule = "no figure";
auto const not_figure_rule_def =
    x3::omit[address | hour | clock | section_number | telephone | decade];

BOOST_SPIRIT_DEFINE(not_figure_rule)

} // namespace claimcheck::grammar
