// Periods as spans of months; everything else is counted from these.
#include "core/period.hpp"

#include <array>
#include <charconv>
#include <cstdio>

namespace claimcheck {
namespace {

using std::chrono::months;
using std::chrono::year_month;

int unit_months(Frequency frequency) {
    switch (frequency) {
    case Frequency::year: return 12;
    case Frequency::half: return 6;
    case Frequency::quarter: return 3;
    case Frequency::month: break;
    }
    return 1;
}

year_month at(int year, unsigned month) {
    return year_month{std::chrono::year(year), std::chrono::month(month)};
}

int year_of(year_month month) { return static_cast<int>(month.year()); }

unsigned month_of(year_month month) { return static_cast<unsigned>(month.month()); }

/// The unit of `frequency` that starts with `first`.
Period unit_from(Frequency frequency, year_month first) {
    return {frequency, first, first + months(unit_months(frequency) - 1), false};
}

template <class... Values> std::string format(char const* form, Values... values) {
    std::array<char, 48> text{};
    std::snprintf(text.data(), text.size(), form, values...);
    return text.data();
}

std::string unit_to_string(Period const& unit) {
    int const year = year_of(unit.first);
    switch (unit.frequency) {
    case Frequency::year: return format("%04d", year);
    case Frequency::half: return format("%04d-H%u", year, (month_of(unit.first) + 5) / 6);
    case Frequency::quarter: return format("%04d-Q%u", year, (month_of(unit.first) + 2) / 3);
    case Frequency::month: break;
    }
    return format("%04d-%02u", year, month_of(unit.first));
}

std::string unit_to_words(Period const& unit) {
    constexpr std::array<char const*, 4> kOrdinals = {"first", "second", "third", "fourth"};
    std::string const year = std::to_string(year_of(unit.first));
    unsigned const month = month_of(unit.first);
    switch (unit.frequency) {
    case Frequency::year: return year;
    case Frequency::half:
        return std::string("the ") + kOrdinals.at((month - 1) / 6) + " half of " + year;
    case Frequency::quarter:
        return std::string("the ") + kOrdinals.at((month - 1) / 3) + " quarter of " + year;
    case Frequency::month: break;
    }
    return std::string(month_name(unit.first.month())) + " " + year;
}

std::optional<int> digits(std::string_view text) {
    int value = 0;
    auto const* end = text.data() + text.size();
    auto const [stop, error] = std::from_chars(text.data(), end, value);
    bool const plain = !text.empty() && text.front() >= '0' && text.front() <= '9';
    return plain && error == std::errc{} && stop == end ? std::optional(value) : std::nullopt;
}

std::optional<Period> parse_unit(std::string_view text) {
    auto const year = text.size() >= 4 ? digits(text.substr(0, 4)) : std::nullopt;
    if (!year || *year < 1) {
        return std::nullopt;
    }
    std::string_view const rest = text.substr(4);
    if (rest.empty()) {
        return Period::year(*year);
    }
    if (rest.size() != 3 || rest[0] != '-') {
        return std::nullopt;
    }
    bool const lettered = rest[1] == 'H' || rest[1] == 'Q';
    auto const number = digits(rest.substr(lettered ? 2 : 1));
    unsigned const most = rest[1] == 'H' ? 2 : rest[1] == 'Q' ? 4 : 12;
    if (!number || *number < 1 || static_cast<unsigned>(*number) > most) {
        return std::nullopt;
    }
    auto const index = static_cast<unsigned>(*number);
    return rest[1] == 'H'   ? Period::half(*year, index)
           : rest[1] == 'Q' ? Period::quarter(*year, index)
                            : Period::month(*year, index);
}

std::optional<Period> parse_fiscal(std::string_view text) {
    auto const from = text.size() >= 4 ? digits(text.substr(0, 4)) : std::nullopt;
    if (!from || *from < 1) {
        return std::nullopt;
    }
    if (text.size() == 4) {
        return Period::fiscal_year(*from, *from);
    }
    auto const to = text.size() == 7 && text[4] == '/' ? digits(text.substr(5)) : std::nullopt;
    if (!to || *to != (*from + 1) % 100) {
        return std::nullopt;
    }
    return Period::fiscal_year(*from, *from + 1);
}

} // namespace

Period Period::year(int year) { return unit_from(Frequency::year, at(year, 1)); }

Period Period::half(int year, unsigned half) {
    return unit_from(Frequency::half, at(year, half * 6 - 5));
}

Period Period::quarter(int year, unsigned quarter) {
    return unit_from(Frequency::quarter, at(year, quarter * 3 - 2));
}

Period Period::month(int year, unsigned month) {
    return unit_from(Frequency::month, at(year, month));
}

Period Period::span(Period const& from, Period const& to) {
    return {from.frequency == to.frequency ? from.frequency : Frequency::month, from.first, to.last,
            false};
}

Period Period::fiscal_year(int from, int to) {
    return {Frequency::year, at(from, 1), at(to, 12), true};
}

int Period::length() const { return fiscal ? 1 : months() / unit_months(frequency); }

Period Period::front() const { return fiscal ? *this : unit_from(frequency, first); }

Period Period::back() const {
    return fiscal ? *this
                  : unit_from(frequency, last - std::chrono::months(unit_months(frequency) - 1));
}

Period Period::shifted(int years) const {
    Period moved = *this;
    moved.first += std::chrono::years(years);
    moved.last += std::chrono::years(years);
    return moved;
}

int Period::months() const { return static_cast<int>((last - first).count()) + 1; }

bool Period::contains(Period const& other) const {
    return first <= other.first && other.last <= last;
}

std::chrono::sys_days Period::first_day() const { return first / std::chrono::day(1); }

std::chrono::sys_days Period::last_day() const { return last / std::chrono::last; }

Period period_of(Frequency frequency, year_month month) {
    unsigned const into = (month_of(month) - 1) % static_cast<unsigned>(unit_months(frequency));
    return unit_from(frequency, month - months(into));
}

std::string to_string(Period const& period) {
    if (period.fiscal) {
        int const from = year_of(period.first);
        int const to = year_of(period.last);
        return from == to ? format("FY%04d", from) : format("FY%04d/%02d", from, to % 100);
    }
    if (period.single()) {
        return unit_to_string(period);
    }
    return unit_to_string(period.front()) + "/" + unit_to_string(period.back());
}

std::string to_words(Period const& period) {
    if (period.fiscal) {
        return "fiscal " + to_string(period).substr(2);
    }
    if (period.single()) {
        return unit_to_words(period);
    }
    bool const one_year = period.first.year() == period.last.year();
    if (period.frequency == Frequency::month && one_year) {
        return std::string(month_name(period.first.month())) + "–" + unit_to_words(period.back());
    }
    bool const years = period.frequency == Frequency::year;
    return unit_to_words(period.front()) + (years ? "–" : " to ") + unit_to_words(period.back());
}

std::optional<Period> parse_period(std::string_view text) {
    if (text.starts_with("FY")) {
        return parse_fiscal(text.substr(2));
    }
    auto const slash = text.find('/');
    if (slash == std::string_view::npos) {
        return parse_unit(text);
    }
    auto const from = parse_unit(text.substr(0, slash));
    auto const to = parse_unit(text.substr(slash + 1));
    if (!from || !to || from->frequency != to->frequency || from->first >= to->first) {
        return std::nullopt;
    }
    return Period::span(*from, *to);
}

Period last_complete(Frequency frequency, Date date) {
    Period const current = period_of(frequency, {date.year(), date.month()});
    bool const ends_today = std::chrono::sys_days(date) == current.last_day();
    return ends_today ? current
                      : unit_from(frequency, current.first - months(unit_months(frequency)));
}

} // namespace claimcheck
