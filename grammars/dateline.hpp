// A line that carries its text's date: "YEREVAN, May 8, 2024 -", "Published: 8 May 2024".
#pragma once

#include "grammars/config.hpp"
#include "grammars/date.hpp"

namespace claimcheck::grammar {

using DatelineRule = x3::rule<struct DatelineClass, WrittenDate>;
BOOST_SPIRIT_DECLARE(DatelineRule)

/// To be parsed from the start of a line. The date may lack its year.
DatelineRule const& dateline();

} // namespace claimcheck::grammar
