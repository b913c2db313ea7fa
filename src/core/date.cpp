// Calendar dates in ISO 8601 and in words.
#include "core/date.hpp"

#include <array>
#include <charconv>
#include <cstdio>

namespace claimcheck {
namespace {

std::optional<unsigned> number(std::string_view digits) {
    unsigned value = 0;
    auto const* end = digits.data() + digits.size();
    auto const [stop, error] = std::from_chars(digits.data(), end, value);
    if (error != std::errc{} || stop != end) {
        return std::nullopt;
    }
    return value;
}

} // namespace

std::optional<Date> parse_date(std::string_view iso) {
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') {
        return std::nullopt;
    }
    auto const year = number(iso.substr(0, 4));
    auto const month = number(iso.substr(5, 2));
    auto const day = number(iso.substr(8, 2));
    if (!year || !month || !day) {
        return std::nullopt;
    }
    Date const date{std::chrono::year(static_cast<int>(*year)), std::chrono::month(*month),
                    std::chrono::day(*day)};
    return date.ok() && *year > 0 ? std::optional(date) : std::nullopt;
}

std::string to_string(Date date) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text.data();
}

std::string to_words(Date date) {
    return std::to_string(static_cast<unsigned>(date.day())) + " " +
           std::string(month_name(date.month())) + " " +
           std::to_string(static_cast<int>(date.year()));
}

std::string_view month_name(std::chrono::month month) {
    constexpr std::array<std::string_view, 12> kNames = {
        "January", "February", "March",     "April",   "May",      "June",
        "July",    "August",   "September", "October", "November", "December"};
    return kNames.at(static_cast<unsigned>(month) - 1);
}

} // namespace claimcheck
