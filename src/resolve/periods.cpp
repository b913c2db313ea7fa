// Period phrases against the text's date.
#include "resolve/periods.hpp"

namespace claimcheck::resolve {
namespace {

int year_of(Date date) { return static_cast<int>(date.year()); }

Period unit(Frequency frequency, int year, unsigned number) {
    switch (frequency) {
    case Frequency::half: return Period::half(year, number);
    case Frequency::quarter: return Period::quarter(year, number);
    case Frequency::month: return Period::month(year, number);
    case Frequency::year: break;
    }
    return Period::year(year);
}

/// The part of a year; nothing where it ends before it starts.
std::optional<Period> part_of(YearPart const& part, int year) {
    if (part.last < part.first) {
        return std::nullopt;
    }
    Period const first = unit(part.frequency, year, part.first);
    return part.first == part.last ? first
                                   : Period::span(first, unit(part.frequency, year, part.last));
}

/// The latest such part of a year that has begun by the date.
std::optional<Period> latest(YearPart const& part, Date date) {
    auto const this_year = part_of(part, year_of(date));
    bool const begun =
        this_year && this_year->back().first <= std::chrono::year_month{date.year(), date.month()};
    return begun ? this_year : part_of(part, year_of(date) - 1);
}

std::optional<Period> stated(PeriodPhrase const& phrase, std::optional<Date> date) {
    if (phrase.reference == YearReference::stated) {
        return part_of(phrase.part, phrase.year);
    }
    if (!date) {
        return std::nullopt;
    }
    switch (phrase.reference) {
    case YearReference::current: return part_of(phrase.part, year_of(*date));
    case YearReference::previous: return part_of(phrase.part, year_of(*date) - 1);
    case YearReference::unstated: return latest(phrase.part, *date);
    case YearReference::stated:
    case YearReference::preceding: break;
    }
    return std::nullopt;
}

/// From a start until the text's date: to its year where the start is one, else to its month.
Times open_span(Period const& start, std::optional<Date> date) {
    if (!date) {
        return {std::nullopt, start};
    }
    Period const end = start.frequency == Frequency::year
                           ? Period::year(year_of(*date))
                           : Period::month(year_of(*date), static_cast<unsigned>(date->month()));
    bool const over = start.first < end.first;
    return {over ? Period::span(start, end) : start, start};
}

} // namespace

Times times(PeriodPhrase const& phrase, std::optional<Date> date) {
    switch (phrase.role) {
    case PeriodRole::within: return {stated(phrase, date), std::nullopt};
    case PeriodRole::since:
        if (auto const start = stated(phrase, date)) {
            return open_span(*start, date);
        }
        break;
    case PeriodRole::past:
        if (date) {
            return open_span(Period::year(year_of(*date) - phrase.years), date);
        }
        break;
    case PeriodRole::span: {
        Period const first = Period::year(phrase.year);
        return {Period::span(first, Period::year(phrase.last_year)), first};
    }
    case PeriodRole::fiscal: return {Period::fiscal_year(phrase.year, phrase.year), std::nullopt};
    case PeriodRole::rolling: break;
    case PeriodRole::base: return {std::nullopt, stated(phrase, date)};
    }
    return {};
}

Period year_before(Period const& period) { return period.shifted(-1); }

} // namespace claimcheck::resolve
