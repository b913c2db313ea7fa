// Period phrases without a date to read them against. What they mean with one is in the corpus.
#include <catch2/catch.hpp>

#include "resolve/periods.hpp"

using namespace claimcheck;

namespace {

PeriodPhrase phrase(PeriodRole role, YearReference reference, int year = 0) {
    PeriodPhrase result;
    result.role = role;
    result.reference = reference;
    result.year = year;
    return result;
}

} // namespace

TEST_CASE("without a date only stated years are known") {
    using R = PeriodRole;
    using Y = YearReference;
    CHECK(resolve::times(phrase(R::within, Y::stated, 2023), {}).period == Period::year(2023));
    CHECK_FALSE(resolve::times(phrase(R::within, Y::previous), {}).period);
    resolve::Times const since = resolve::times(phrase(R::since, Y::stated, 2015), {});
    CHECK_FALSE(since.period);
    CHECK(since.baseline == Period::year(2015));
}

TEST_CASE("since a year that is not over, or still to come") {
    auto const date = parse_date("2024-05-08");
    resolve::Times const now =
        resolve::times(phrase(PeriodRole::since, YearReference::stated, 2024), date);
    CHECK(now.period == Period::year(2024));
    resolve::Times const later =
        resolve::times(phrase(PeriodRole::since, YearReference::stated, 2030), date);
    CHECK(later.period == Period::year(2030));
}

TEST_CASE("a year earlier is the same part of the year before") {
    PeriodPhrase const earlier = phrase(PeriodRole::base, YearReference::preceding);
    auto const months = parse_period("2023-01/2023-09");
    CHECK(resolve::baseline(earlier, months, {}) == parse_period("2022-01/2022-09"));
    CHECK_FALSE(resolve::baseline(earlier, {}, {}));
}

TEST_CASE("the same part of a stated year, and the unit before") {
    PeriodPhrase same = phrase(PeriodRole::base, YearReference::stated, 2019);
    same.same_part = true;
    CHECK(resolve::baseline(same, parse_period("2023-01/2023-09"), {}) ==
          parse_period("2019-01/2019-09"));
    CHECK(resolve::baseline(same, {}, {}) == parse_period("2019"));
    PeriodPhrase month = phrase(PeriodRole::base, YearReference::preceding);
    month.by_unit = true;
    month.part.frequency = Frequency::month;
    CHECK(resolve::baseline(month, parse_period("2024-01"), {}) == parse_period("2023-12"));
    CHECK(resolve::baseline(month, parse_period("2024-Q1"), {}) == parse_period("2023-Q4"));
}
