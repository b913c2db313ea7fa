// Intervals and their arithmetic.
#include <cmath>
#include <random>

#include <catch2/catch.hpp>

#include "core/interval.hpp"

using namespace claimcheck;

TEST_CASE("interval arithmetic holds every result of its members") {
    std::mt19937 random(7);
    std::uniform_real_distribution<double> number(-100, 100);
    auto const any = [&] {
        double const a = number(random);
        double const b = number(random);
        return Interval{std::min(a, b), std::max(a, b)};
    };
    for (int i = 0; i < 2000; ++i) {
        Interval const a = any();
        Interval const b = any();
        std::uniform_real_distribution<double> in_a(a.lo, a.hi);
        std::uniform_real_distribution<double> in_b(b.lo, b.hi);
        double const x = in_a(random);
        double const y = in_b(random);
        CHECK((a + b).contains(x + y));
        CHECK((a - b).contains(x - y));
        CHECK((-a).contains(-x));
        CHECK((a * -3).contains(x * -3));
        CHECK((a / b).contains(x / y));
    }
}

TEST_CASE("a quotient by an interval with zero in it is anything") {
    Interval const quotient = Interval{1, 2} / Interval{-1, 1};
    CHECK(std::isinf(quotient.lo));
    CHECK(std::isinf(quotient.hi));
}

TEST_CASE("intervals that touch overlap") {
    CHECK(Interval{1, 2}.overlaps({2, 3}));
    CHECK_FALSE(Interval{1, 2}.overlaps({2.1, 3}));
}
