// Words that go with the date of a text.
#pragma once

#include <array>
#include <string_view>

namespace claimcheck::grammar::en {

constexpr std::array<std::string_view, 14> kWeekdays = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    "Mon",    "Tue",     "Wed",       "Thu",      "Fri",    "Sat",      "Sun"};

/// In lower case.
constexpr std::array<std::string_view, 8> kDateLabels = {
    "published", "posted",          "updated", "last updated",
    "date",      "first published", "issued",  "released"};

} // namespace claimcheck::grammar::en
