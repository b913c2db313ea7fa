// Comparators: which references each wording is true of.
#include <string>
#include <tuple>

#include <catch2/catch.hpp>

#include "core/names.hpp"
#include "tests/unit/verify/claims.hpp"
#include "verify/statement.hpp"

using namespace claimcheck;
using namespace claimcheck::verify;
using claimcheck::test::written;

namespace {

Statement statement(std::string const& digits, Comparator comparator, std::string const& unit,
                    bool just_short = false) {
    Statement made;
    made.value = written(digits);
    made.comparator = comparator;
    made.unit = unit;
    made.just_short = just_short;
    return made;
}

Judgement judgement(Statement const& made, double reference) {
    return compare({reference, reference}, reference, made, 5);
}

} // namespace

TEST_CASE("the table of comparators") {
    using C = Comparator;
    auto const [comparator, just_short, reference, expected] =
        GENERATE(table<C, bool, double, std::string>({
            {C::equal, false, 100.4, "supported"}, // "100" may be rounded from 98 to 102
            {C::equal, false, 102, "supported"},
            {C::equal, false, 107, "close"}, // 5 % of the reference from the edge of the band
            {C::equal, false, 107.4, "differs"},
            {C::more, false, 100, "supported"},
            {C::more, false, 1000, "supported"},
            {C::more, false, 99.9, "close"}, // a threshold is exact
            {C::more, false, 95, "differs"},
            {C::at_least, false, 100, "supported"},
            {C::at_least, false, 96, "close"},
            {C::less, false, 100, "supported"},
            {C::less, false, 10, "supported"},
            {C::less, false, 105, "close"},
            {C::less, false, 106, "differs"},
            {C::at_most, false, 100, "supported"},
            {C::at_most, false, 101, "close"},
            {C::about, false, 90, "supported"},
            {C::about, false, 110, "supported"},
            {C::about, false, 115, "close"},
            {C::about, false, 116, "differs"},
            {C::about, true, 90, "supported"}, // nearly 100
            {C::about, true, 100, "supported"},
            {C::about, true, 101, "close"},
            {C::about, true, 106, "differs"},
            {C::less, true, 89, "close"}, // just under 100
            {C::less, true, 80, "differs"},
        }));
    CAPTURE(comparator, just_short, reference);
    CHECK(name(judgement(statement("100", comparator, "USD", just_short), reference)) == expected);
}

TEST_CASE("bands are compared, not points") {
    Statement const seven = statement("7.3", Comparator::equal, "x");
    CHECK(compare({7.36, 7.5}, 7.43, seven, 0) == Judgement::differs);
    CHECK(compare({7.35, 7.5}, 7.42, seven, 0) == Judgement::supported);
    CHECK(compare({6.9, 7.0}, 6.95, statement("7", Comparator::more, "x"), 0) ==
          Judgement::supported);
    CHECK(compare({7.0, 7.2}, 7.1, statement("7", Comparator::less, "x"), 0) ==
          Judgement::supported);
}

TEST_CASE("percentages are close within half a point, or 5 percent of themselves") {
    auto const [digits, reference, expected] = GENERATE(table<std::string, double, std::string>({
        {"4.1", 4.6, "close"}, // the band ends at 4.15
        {"4.1", 4.66, "differs"},
        {"40.0", 42.2, "close"}, // 2.11 points; the zero makes the band 40.8
        {"40.0", 43.1, "differs"},
    }));
    CAPTURE(digits, reference);
    CHECK(name(judgement(statement(digits, Comparator::equal, "percent"), reference)) == expected);
}

TEST_CASE("the tolerance is the caller's") {
    Statement const hundred = statement("100.1", Comparator::equal, "USD");
    CHECK(compare({103, 103}, 103, hundred, 5) == Judgement::close);
    CHECK(compare({103, 103}, 103, hundred, 1) == Judgement::differs);
    CHECK(slack(4, "percent", 5) == Approx(0.5));
    CHECK(slack(4, "percent", 1) == Approx(0.1));
    CHECK(slack(4, "USD", 5) == Approx(0.2));
}

TEST_CASE("between A and B is from the lower to the upper edge of the rounded ends") {
    Statement range = statement("8", Comparator::equal, "percent");
    range.value_hi = written("9");
    CHECK(judgement(range, 7.5) == Judgement::supported);
    CHECK(judgement(range, 9.5) == Judgement::supported);
    CHECK(judgement(range, 9.9) == Judgement::close);
    CHECK(judgement(range, 10.1) == Judgement::differs);
}

TEST_CASE("less than a rise is not a fall") {
    Statement rise = statement("5", Comparator::less, "percent");
    CHECK(judgement(rise, -3) == Judgement::supported);
    rise.directed = true;
    CHECK(judgement(rise, 3) == Judgement::supported);
    CHECK(judgement(rise, -3) == Judgement::differs);
}

TEST_CASE("of a ratio that tells a fall, more is a smaller ratio") {
    auto const [comparator, just_short, reference, expected] =
        GENERATE(table<Comparator, bool, double, std::string>({
            {Comparator::equal, false, 0.55, "supported"},
            {Comparator::more, false, 0.3, "supported"}, // more than halved
            {Comparator::more, false, 0.6, "differs"},
            {Comparator::less, false, 0.6, "supported"}, // less than halved
            {Comparator::less, false, 0.4, "differs"},
            {Comparator::about, true, 0.54, "supported"}, // nearly halved
            {Comparator::about, true, 0.46, "differs"},
        }));
    CAPTURE(comparator, just_short, reference);
    Statement halved = statement("0.5", comparator, "x", just_short);
    halved.shrinking = true;
    CHECK(name(judgement(halved, reference)) == expected);
}

TEST_CASE("a threshold far below the figure understates it") {
    CHECK(understates(statement("7", Comparator::more, "USD"), 8.8));
    CHECK_FALSE(understates(statement("7", Comparator::more, "USD"), 8.75));
    CHECK(understates(statement("7", Comparator::at_least, "USD"), 9));
    CHECK_FALSE(understates(statement("7", Comparator::equal, "USD"), 9));
    CHECK_FALSE(understates(statement("7", Comparator::less, "USD"), 9));
}

TEST_CASE("a claim's number as a statement") {
    Claim claim;
    claim.value = written("14");
    claim.unit = "percent";
    claim.kind = ClaimKind::change_percent;
    claim.direction = Direction::down;
    CHECK(statement_of(claim).directed);

    claim.kind = ClaimKind::change_multiple;
    CHECK_FALSE(statement_of(claim).directed);
    CHECK(statement_of(claim).shrinking);

    claim.kind = ClaimKind::from_to;
    claim.value_hi = written("9");
    CHECK(statement_of(claim).value.value == 9);
    CHECK_FALSE(statement_of(claim).value_hi);
}
