// Rates are in local currency for a dollar.
#include "derive/conversion.hpp"

#include <algorithm>
#include <cmath>

#include "derive/quotient.hpp"

namespace claimcheck::derive {
namespace {

constexpr char const* kDollar = "USD";

Figure one(Figure const& like) {
    Figure figure;
    figure.measure = like.measure;
    figure.period = like.period;
    figure.value = 1;
    figure.interval = {1, 1};
    figure.rank = like.rank;
    return figure;
}

/// The area that answers for a currency: a bloc that has it, as the euro area has the euro, else
/// the first country.
std::string area_of(std::string const& currency, Lexicon const& lexicon) {
    std::string country;
    for (Area const& area : lexicon.areas) {
        if (area.currency == currency && area.kind == AreaKind::bloc) {
            return area.code;
        }
        if (area.currency == currency && country.empty()) {
            country = area.code;
        }
    }
    return country;
}

/// Units of a currency for a dollar in a year.
Answer rate(Desk const& desk, std::string const& currency, Period const& year,
            Figure const& figure) {
    if (currency == kDollar) {
        return {one(figure), {}};
    }
    Measure const measure{"exchange_rate.official", Flow::none, area_of(currency, desk.lexicon()),
                          "", ""};
    if (measure.reporter.empty()) {
        return {std::nullopt, {{measure, year}}};
    }
    for (Line const& line : desk.lines(measure)) {
        if (Answer answer = desk.figure(line, measure, year)) {
            return answer;
        }
    }
    return {std::nullopt, {{measure, year}}};
}

} // namespace

Answer converted(Desk const& desk, Figure const& figure, std::string const& currency) {
    if (figure.unit == currency) {
        return {figure, {}};
    }
    Period const year = period_of(Frequency::year, figure.period.first);
    Answer const from = rate(desk, figure.unit, year, figure);
    Answer const to = rate(desk, currency, year, figure);
    if (!from || !to || !year.contains(figure.period)) {
        Answer lacking{std::nullopt, from.missing};
        lacking.missing.insert(lacking.missing.end(), to.missing.begin(), to.missing.end());
        if (lacking.missing.empty()) {
            lacking.missing = {{figure.measure, figure.period}};
        }
        return lacking;
    }
    auto result = quotient(figure, *from.figure, to.figure->value, currency, "");
    if (!result) {
        return {std::nullopt, {{from.figure->measure, year}}};
    }
    double const band = std::abs(result->value) * kRateBand / 100;
    result->interval = {result->interval.lo - band, result->interval.hi + band};
    result->parts.insert(result->parts.end(), to.figure->parts.begin(), to.figure->parts.end());
    auto const average = [&](Answer const& answer, std::string const& unit) {
        return unit == kDollar
                   ? std::string()
                   : " " + named("", *answer.figure).substr(1) + " of " + to_string(year);
    };
    result->formula = named("", figure).substr(1) + " at the average rate" +
                      average(from, figure.unit) + average(to, currency);
    return {std::move(result), {}};
}

} // namespace claimcheck::derive
