// Level one behind the plain face: figures, periods and dates.
#include "grammars/apposition.hpp"
#include "grammars/compose.hpp"
#include "grammars/date.hpp"
#include "grammars/dateline.hpp"
#include "grammars/not_figure.hpp"
#include "grammars/parse.hpp"
#include "grammars/parse_at.hpp"
#include "grammars/period.hpp"
#include "grammars/starts.hpp"

namespace claimcheck::grammar {
namespace {

/// @return nothing for a day that no calendar has; where the year is left out, a day of a leap year
std::optional<Date> calendar_day(WrittenDate const& written) {
    constexpr int kLeapYear = 2000;
    Date const day{std::chrono::year(written.year == 0 ? kLeapYear : written.year),
                   std::chrono::month(written.month), std::chrono::day(written.day)};
    return day.ok() ? std::optional(day) : std::nullopt;
}

} // namespace

Start next_start(std::string_view text, std::size_t at) { return find_start(text, at); }

std::optional<Quantity> quantity_at(std::string_view text, std::size_t at, std::size_t floor) {
    return compose(text, at, floor);
}

bool rephrases(std::string_view between) { return end_at(apposition(), between, 0).has_value(); }

bool compares_with(std::string_view between) {
    return end_at(compared_figure(), between, 0).has_value();
}

std::size_t not_figure_end(std::string_view text, std::size_t at) {
    auto const found = end_at(not_figure(), text, at);
    return found ? *found : at;
}

std::optional<PeriodPhrase> period_at(std::string_view text, std::size_t at) {
    auto found = parse_at<PeriodPhrase>(period(), text, at);
    if (!found) {
        return std::nullopt;
    }
    found->value.span = {at, found->end};
    return found->value;
}

std::optional<DatePhrase> date_at(std::string_view text, std::size_t at) {
    auto const found = parse_at<WrittenDate>(date(), text, at);
    auto const day = found ? calendar_day(found->value) : std::nullopt;
    if (!day) {
        return std::nullopt;
    }
    return DatePhrase{{at, found->end}, found->value.year == 0 ? std::nullopt : day};
}

std::optional<Date> dateline(std::string_view line) {
    auto const found = parse_at<WrittenDate>(dateline(), line, 0);
    return found && found->value.year != 0 ? calendar_day(found->value) : std::nullopt;
}

} // namespace claimcheck::grammar
