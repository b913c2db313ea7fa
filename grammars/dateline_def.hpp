// The rules of datelines. A date opens a line behind a place name, or ends one behind a comma, a
// dash or a label; behind any other word it belongs to a sentence.
#pragma once

#include "grammars/dateline.hpp"
#include "grammars/en/calendar.hpp"
#include "grammars/en/datelines.hpp"
#include "grammars/terminals.hpp"

namespace claimcheck::grammar {

AnyName const weekday_name(en::kWeekdays);
AnyOf const date_label(en::kDateLabels);
Signs<unsigned> const name_of_month(en::kMonths);

using x3::ascii::digit;
using x3::ascii::lower;
using x3::ascii::upper;

auto const weekday = weekday_name >> -x3::lit('.') >> -x3::lit(',') >> ' ';

auto const clock = -x3::lit(',') >> -x3::lit(" at") >> ' ' >> x3::repeat(1, 2)[digit] >>
                   ':' >> x3::repeat(2)[digit] >>
                   -x3::lit(' ') >> x3::repeat(0, 8)[lower | upper | '.'];
auto const stamp = -weekday >> date() >> -x3::omit[clock] >> -(x3::lit('.') | ')') >>
                   -x3::lit(' ') >> x3::eoi;

auto const separator = x3::omit[x3::char_(",|:;(-")] >> ' ';
auto const within_sentence = x3::omit[+lower >> ' ' >> -weekday >> date()];
auto const before_stamp = *(within_sentence | x3::omit[x3::char_ - (separator >> stamp)]);
auto const ending_line = before_stamp >> separator >> stamp;

auto const labelled = date_label >> -x3::lit(':') >> -x3::lit(" on") >> ' ' >> stamp;

auto const place_word = !name_of_month >> upper >> *(upper | lower | x3::char_(".'-"));
auto const place = x3::omit[place_word >> x3::repeat(0, 4)[-x3::lit(',') >> ' ' >> place_word]];
auto const agency = x3::omit[" (" >> +(x3::char_ - ')') >> ')'];
auto const opening = place >> -agency >> (x3::lit(", ") | " - " | ' ') >> date() >>
                     (x3::eoi | '.' | " -" | " (" | " /" | ':');

DatelineRule const dateline_rule = "dateline";
auto const dateline_rule_def = stamp | labelled | opening | ending_line;

BOOST_SPIRIT_DEFINE(dateline_rule)

} // namespace claimcheck::grammar
