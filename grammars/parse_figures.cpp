// Level one behind the plain face: figures, periods and dates.
#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <utility>

#include "grammars/comparator.hpp"
#include "grammars/date.hpp"
#include "grammars/dateline.hpp"
#include "grammars/money.hpp"
#include "grammars/multiple.hpp"
#include "grammars/number.hpp"
#include "grammars/parse.hpp"
#include "grammars/percent.hpp"
#include "grammars/period.hpp"
#include "grammars/terminals.hpp"

namespace claimcheck::grammar {
namespace {

constexpr double kLargest = 1e300;

/// Parses at `at`.
/// @return the attribute and where parsing stopped
template <class Attribute, class Rule>
std::optional<std::pair<Attribute, std::size_t>> parse_at(Rule const& rule, std::string_view text,
                                                          std::size_t at) {
    Attribute attribute{};
    Iterator first = text.data() + at;
    if (!x3::parse(first, text.data() + text.size(), rule, attribute)) {
        return std::nullopt;
    }
    return std::pair(std::move(attribute), static_cast<std::size_t>(first - text.data()));
}

Quantity make_quantity(QuantityKind kind, Decimal value, std::string unit, Span span) {
    Quantity quantity;
    quantity.span = span;
    quantity.kind = kind;
    quantity.value = value;
    quantity.unit = std::move(unit);
    return quantity;
}

Quantity from_percent(Percent const& written, Span span) {
    Decimal value = written.amount;
    if (written.minus) {
        value.value = -value.value;
    }
    switch (written.unit) {
    case en::PercentUnit::percentage_point:
        return make_quantity(QuantityKind::percentage_point, value, "pp", span);
    case en::PercentUnit::basis_point:
        return make_quantity(QuantityKind::percentage_point, value, "bp", span);
    case en::PercentUnit::percent: break;
    }
    return make_quantity(QuantityKind::percent, value, "percent", span);
}

/// Where the number of a figure that starts with a sign begins: the sign is part of it only where
/// no word and no number stands right before.
bool stands_free(std::string_view text, std::size_t at) {
    return at == 0 || !(is_word_byte(text[at - 1]) || text[at - 1] == '.' || text[at - 1] == ',');
}

std::optional<Quantity> bare_figure(std::string_view text, std::size_t at) {
    if (auto const found = parse_at<Percent>(percent(), text, at)) {
        return from_percent(found->first, {at, found->second});
    }
    if (auto const found = parse_at<Money>(money(), text, at)) {
        return make_quantity(QuantityKind::money, found->first.amount, found->first.currency,
                             {at, found->second});
    }
    if (auto const found = parse_at<Decimal>(multiple(), text, at)) {
        return make_quantity(QuantityKind::multiple, found->first, "x", {at, found->second});
    }
    auto const found = parse_at<Decimal>(number(), text, at);
    if (!found || (found->second < text.size() && is_word_byte(text[found->second]))) {
        return std::nullopt;
    }
    return make_quantity(QuantityKind::count, found->first, "", {at, found->second});
}

/// "COVID-19" and "Su-30" are names.
bool is_part_of_name(std::string_view text, std::size_t at) {
    return at > 1 && text[at - 1] == '-' && is_word_byte(text[at - 2]) &&
           std::isdigit(static_cast<unsigned char>(text[at - 2])) == 0;
}

/// Looks back over the few words before a figure for the longest that bound it.
void take_comparator(Quantity& quantity, std::string_view text, std::size_t floor) {
    constexpr std::size_t kLongest = 24; // bytes of the longest wording, with its blank
    std::size_t const begin = quantity.span.begin;
    std::size_t const earliest = std::max(floor, begin > kLongest ? begin - kLongest : 0);
    for (std::size_t at = earliest; at < begin; ++at) {
        if (at > 0 && is_word_byte(text[at - 1])) {
            continue;
        }
        auto const found = parse_at<en::Bound>(comparator(), text.substr(0, begin), at);
        if (found && found->second == begin) {
            quantity.comparator = found->first.comparator;
            quantity.just_short = found->first.just_short;
            quantity.span.begin = at;
            return;
        }
    }
}

/// @return nothing for a day that no calendar has; where the year is left out, a day of a leap year
std::optional<Date> calendar_day(WrittenDate const& written) {
    constexpr int kLeapYear = 2000;
    Date const day{std::chrono::year(written.year == 0 ? kLeapYear : written.year),
                   std::chrono::month(written.month), std::chrono::day(written.day)};
    return day.ok() ? std::optional(day) : std::nullopt;
}

} // namespace

bool may_start(std::string_view text, std::size_t at) {
    auto const byte = static_cast<unsigned char>(text[at]);
    bool const sign = byte == '$' || byte >= 0x80;
    return sign || (std::isalnum(byte) != 0 && (at == 0 || !is_word_byte(text[at - 1])));
}

std::optional<Quantity> quantity_at(std::string_view text, std::size_t at, std::size_t floor) {
    if (!stands_free(text, at) || is_part_of_name(text, at)) {
        return std::nullopt;
    }
    bool const minus = at > floor && text[at - 1] == '-' && stands_free(text, at - 1);
    bool const plus = at > floor && text[at - 1] == '+';
    auto found = bare_figure(text, minus || plus ? at - 1 : at);
    if (!found && (minus || plus)) {
        found = bare_figure(text, at);
    }
    if (!found || !(std::abs(found->value.value) <= kLargest)) {
        return std::nullopt;
    }
    take_comparator(*found, text, floor);
    return found;
}

std::optional<PeriodPhrase> period_at(std::string_view text, std::size_t at) {
    auto found = parse_at<PeriodPhrase>(period(), text, at);
    if (!found) {
        return std::nullopt;
    }
    found->first.span = {at, found->second};
    return found->first;
}

std::optional<DatePhrase> date_at(std::string_view text, std::size_t at) {
    auto const found = parse_at<WrittenDate>(date(), text, at);
    auto const day = found ? calendar_day(found->first) : std::nullopt;
    if (!day) {
        return std::nullopt;
    }
    return DatePhrase{{at, found->second}, found->first.year == 0 ? std::nullopt : day};
}

std::optional<Date> dateline(std::string_view line) {
    auto const found = parse_at<WrittenDate>(dateline(), line, 0);
    return found && found->first.year != 0 ? calendar_day(found->first) : std::nullopt;
}

} // namespace claimcheck::grammar
