// Ratios, percentages and differences, on intervals.
#include <stdexcept>

#include <catch2/catch.hpp>

#include "derive/change.hpp"

using namespace claimcheck;
using namespace claimcheck::derive;

namespace {

Figure figure(double value, double rounding, int year, std::string const& unit = "USD") {
    Figure figure;
    figure.value = value;
    figure.interval = around(value, rounding);
    figure.period = Period::year(year);
    figure.unit = unit;
    return figure;
}

} // namespace

TEST_CASE("a ratio of rounded figures is a band") {
    auto const times = ratio(figure(14.1e9, 0.05e9, 2023), figure(1e9, 0.05e9, 2015));
    REQUIRE(times);
    CHECK(times->value == Approx(14.1));
    CHECK(times->interval.lo == Approx(14.05 / 1.05));
    CHECK(times->interval.hi == Approx(14.15 / 0.95));
    CHECK(times->unit == "x");
    CHECK(times->formula == "14.1 bn USD (2023) / 1 bn USD (2015)");
}

TEST_CASE("a percentage of change is a band") {
    auto const percent = percent_change(figure(75, 0.5, 2023), figure(100, 0.5, 2022));
    REQUIRE(percent);
    CHECK(percent->value == Approx(-25));
    CHECK(percent->interval.lo == Approx((74.5 / 100.5 - 1) * 100));
    CHECK(percent->interval.hi == Approx((75.5 / 99.5 - 1) * 100));
    CHECK(percent->unit == "percent");
}

TEST_CASE("there is no ratio to zero or across it") {
    CHECK_FALSE(ratio(figure(5, 0, 2023), figure(0, 0, 2022)));
    CHECK_FALSE(ratio(figure(5, 0, 2023), figure(0.4, 0.5, 2022)));
    CHECK_FALSE(percent_change(figure(5, 0, 2023), figure(-5, 0, 2022)));
    auto const deficits = ratio(figure(-6, 0, 2023), figure(-5, 0, 2022));
    REQUIRE(deficits);
    CHECK(deficits->value == Approx(1.2));
}

TEST_CASE("a difference keeps the unit, of percentages it is in points") {
    auto const money = difference(figure(9e9, 0.1e9, 2023), figure(7e9, 0.1e9, 2022));
    CHECK(money.value == Approx(2e9));
    CHECK(money.interval.lo == Approx(1.8e9));
    CHECK(money.unit == "USD");
    CHECK(money.formula == "9 bn USD (2023) − 7 bn USD (2022)");
    CHECK(difference(figure(4, 0, 2023, "percent"), figure(5, 0, 2022, "percent")).unit == "pp");
}

TEST_CASE("different units are never set against each other") {
    CHECK_THROWS_AS(ratio(figure(1, 0, 2023, "USD"), figure(1, 0, 2022, "EUR")),
                    std::invalid_argument);
    CHECK_THROWS_AS(difference(figure(1, 0, 2023, "USD"), figure(1, 0, 2022, "EUR")),
                    std::invalid_argument);
}
