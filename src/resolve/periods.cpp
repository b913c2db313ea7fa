// Period phrases against the text's date.
#include "resolve/periods.hpp"

namespace claimcheck::resolve {
namespace {

int year_of(Date date) { return static_cast<int>(date.year()); }

std::chrono::year_month month_of(Date date) { return {date.year(), date.month()}; }

Period unit(Frequency frequency, int year, unsigned number) {
    switch (frequency) {
    case Frequency::half: return Period::half(year, number);
    case Frequency::quarter: return Period::quarter(year, number);
    case Frequency::month: return Period::month(year, number);
    case Frequency::year: break;
    }
    return Period::year(year);
}

/// The part of a year; "November-January" began in the year before.
std::optional<Period> part_of(YearPart const& part, int year) {
    bool const over_new_year = part.last < part.first;
    Period const first = unit(part.frequency, over_new_year ? year - 1 : year, part.first);
    return part.first == part.last ? first
                                   : Period::span(first, unit(part.frequency, year, part.last));
}

/// The latest such part of a year that has begun by the date.
std::optional<Period> latest(YearPart const& part, Date date) {
    auto const this_year = part_of(part, year_of(date));
    bool const begun = this_year && this_year->back().first <= month_of(date);
    return begun ? this_year : part_of(part, year_of(date) - 1);
}

/// So many units of a frequency before the one in which a date lies: "last month" is 1 of months.
Period units_back(Frequency frequency, Date date, int units) {
    int const months = period_of(frequency, month_of(date)).months() * units;
    return period_of(frequency, month_of(date) - std::chrono::months(months));
}

/// "September 2022 to March 2023", "2022/23".
std::optional<Period> over_years(PeriodPhrase const& phrase) {
    Period const first = unit(phrase.part.frequency, phrase.year, phrase.part.first);
    Period const last = unit(phrase.part.frequency, phrase.last_year, phrase.part.last);
    return first.first <= last.first ? std::optional(Period::span(first, last)) : std::nullopt;
}

std::optional<Period> stated(PeriodPhrase const& phrase, std::optional<Date> date) {
    if (phrase.reference == YearReference::stated) {
        return phrase.last_year != 0 ? over_years(phrase) : part_of(phrase.part, phrase.year);
    }
    if (!date) {
        return std::nullopt;
    }
    Frequency const frequency = phrase.part.frequency;
    switch (phrase.reference) {
    case YearReference::current:
        return phrase.by_unit ? units_back(frequency, *date, 0)
                              : part_of(phrase.part, year_of(*date));
    case YearReference::previous:
        return phrase.by_unit ? units_back(frequency, *date, 1)
                              : part_of(phrase.part, year_of(*date) - 1);
    case YearReference::unstated: return latest(phrase.part, *date);
    case YearReference::back: return Period::year(year_of(*date) - phrase.years);
    case YearReference::stated:
    case YearReference::following:
    case YearReference::named:
    case YearReference::preceding: break;
    }
    return std::nullopt;
}

} // namespace

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
    case PeriodRole::fiscal: {
        bool const relative = phrase.reference != YearReference::stated;
        if (relative && !date) {
            break;
        }
        int const back = phrase.reference == YearReference::previous ? 1 : 0;
        int const year = relative ? year_of(*date) - back : phrase.year;
        return {Period::fiscal_year(year, phrase.last_year != 0 ? phrase.last_year : year),
                std::nullopt};
    }
    case PeriodRole::rolling: break;
    case PeriodRole::base: return {std::nullopt, stated(phrase, date)};
    }
    return {};
}

std::optional<Period> baseline(PeriodPhrase const& base, std::optional<Period> const& period,
                               std::optional<Date> date) {
    auto const absolute =
        base.reference == YearReference::preceding ? std::nullopt : stated(base, date);
    if (!base.same_part && base.reference != YearReference::preceding) {
        return absolute;
    }
    if (!period) {
        return base.same_part ? absolute : std::nullopt;
    }
    if (base.same_part && absolute) {
        return period->shifted(static_cast<int>(absolute->first.year()) -
                               static_cast<int>(period->last.year()));
    }
    if (base.by_unit) {
        return period_of(period->frequency, period->first - std::chrono::months(period->months()));
    }
    return period->shifted(-1);
}

} // namespace claimcheck::resolve
