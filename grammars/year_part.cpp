// Parts of a year, instantiated.
#include "grammars/year_part_def.hpp"

namespace claimcheck::grammar {

BOOST_SPIRIT_INSTANTIATE(MonthRule, Iterator, Context)
BOOST_SPIRIT_INSTANTIATE(YearNumberRule, Iterator, Context)
BOOST_SPIRIT_INSTANTIATE(WhichYearRule, Iterator, Context)
BOOST_SPIRIT_INSTANTIATE(YearPartRule, Iterator, Context)
BOOST_SPIRIT_INSTANTIATE(ShortPartRule, Iterator, Context)

MonthRule const& month() { return month_rule; }

YearNumberRule const& year_number() { return year_number_rule; }

WhichYearRule const& which_year() { return which_year_rule; }

YearPartRule const& year_part() { return year_part_rule; }

ShortPartRule const& short_part() { return short_part_rule; }

} // namespace claimcheck::grammar
