// Calendar dates: "May 8, 2024", "8 May 2024", "2024-05-08".
#pragma once

#include "grammars/config.hpp"

namespace claimcheck::grammar {

/// A date as written; whether the calendar has that day is for the caller to check.
struct WrittenDate {
    unsigned month = 0;
    unsigned day = 0;
    /// Nothing ("on May 8") is 0.
    int year = 0;
};

using DateRule = x3::rule<struct DateClass, WrittenDate>;
BOOST_SPIRIT_DECLARE(DateRule)

/// A day of a month, with or without a weekday and a year.
DateRule const& date();

} // namespace claimcheck::grammar
