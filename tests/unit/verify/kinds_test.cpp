// Every kind of claim, on a few figures.
#include <string>
#include <tuple>

#include <catch2/catch.hpp>

#include "core/names.hpp"
#include "tests/support/fake_statistics.hpp"
#include "tests/unit/verify/claims.hpp"
#include "verify/judge.hpp"

using namespace claimcheck;
using claimcheck::test::FakeFigures;
using claimcheck::test::trade_claim;
using claimcheck::test::written;

namespace {

/// Georgia's trade with Germany, and some of its economy.
FakeFigures georgia() {
    FakeFigures figures;
    figures.source("geostat-2025-01", "2025-01-31").short_name = "Geostat";
    figures.add(
        "geostat-2025-01 trade.goods export GEO DEU USD 2019=300.0m 2020=200.0m 2021=250.0m "
        "2022=240.0m 2023=360.0m");
    figures.add(
        "geostat-2025-01 trade.goods import GEO DEU USD 2019=500.0m 2020=400.0m 2021=500.0m "
        "2022=640.0m 2023=840.0m");
    figures.add("geostat-2025-01 trade.goods export GEO DEU USD 2022-11=10.0m 2022-12=20.0m "
                "2023-11=15.0m 2023-12=30.0m");
    figures.add("geostat-2025-01 gdp.growth - GEO - percent 2022=10.4 2023=7.5");
    figures.add("geostat-2025-01 gdp.current - GEO - USD 2022=25.0bn 2023=30.6bn");
    figures.add("geostat-2025-01 inflation.cpi - GEO - percent 2022=11.9 2023=2.5");
    figures.add("geostat-2025-01 population - GEO - count 2022=3688600 2023=3736400");
    return figures;
}

Verdict judged(Claim const& claim, std::string const& date = "2025-02-10") {
    auto const figures = georgia();
    Lexicon const lexicon = test::small_lexicon();
    return verify::judge(claim, {parse_date(date), lexicon, figures});
}

Claim exports(ClaimKind kind, std::string const& period, std::string const& unit,
              std::string const& digits, Direction direction = Direction::none) {
    Claim claim = trade_claim(kind, "GEO>DEU", period, unit);
    claim.flow = Flow::exports;
    claim.value = written(digits, unit == "USD" ? 6 : 0);
    claim.direction = direction;
    return claim;
}

Claim economy(ClaimKind kind, std::string const& indicator, std::string const& unit,
              std::string const& digits, Direction direction = Direction::none) {
    Claim claim;
    claim.kind = kind;
    claim.indicator = indicator;
    claim.reporter = "GEO";
    claim.period = Period::year(2023);
    claim.unit = unit;
    claim.value = written(digits);
    claim.direction = direction;
    return claim;
}

} // namespace

TEST_CASE("levels, changes and differences of exports") {
    using K = ClaimKind;
    using S = std::string;
    using D = Direction;
    auto const [kind, period, unit, digits, direction, expected] =
        GENERATE(table<K, S, S, S, D, S>({
            {K::level, "2023", "USD", "360", D::none, "supported"},
            {K::level, "2023", "USD", "371", D::none, "close"},
            {K::level, "2023", "USD", "400", D::none, "differs"},
            {K::level, "2023-11/2023-12", "USD", "45", D::none, "supported"},
            {K::change_percent, "2023", "percent", "50", D::up, "supported"},
            {K::change_percent, "2023", "percent", "50", D::down, "differs"},
            {K::change_percent, "2022", "percent", "4", D::down, "supported"},
            {K::change_percent, "2022", "percent", "4", D::up, "differs"},
            {K::change_percent, "2023-12", "percent", "50", D::up, "supported"},
            {K::change_multiple, "2023", "x", "1.5", D::up, "supported"},
            {K::change_multiple, "2023", "x", "2", D::up, "differs"},
            {K::change_absolute, "2023", "USD", "120", D::up, "supported"},
            {K::change_absolute, "2022", "USD", "10", D::down, "supported"},
            {K::change_absolute, "2022", "USD", "10", D::up, "differs"},
        }));
    CAPTURE(kind, period, digits);
    CHECK(name(judged(exports(kind, period, unit, digits, direction)).judgement) == expected);
}

TEST_CASE("a change from a stated year") {
    Claim claim = exports(ClaimKind::change_multiple, "2023", "x", "1.8", Direction::up);
    claim.baseline = Period::year(2020);
    Verdict const verdict = judged(claim);
    CHECK(verdict.judgement == Judgement::supported);
    CHECK(verdict.explanation ==
          "Georgia's exports of goods to Germany were $200 m in 2020 and $360 m in 2023 (Geostat, "
          "January 2025): 1.8 times, as the text says (1.8 times).");
    CHECK(verdict.reference->formula == "360 m USD (2023) / 200 m USD (2020)");
}

TEST_CASE("the balance has a sign, which is the direction") {
    auto const [direction, digits, expected] = GENERATE(table<Direction, std::string, std::string>({
        {Direction::down, "480", "supported"},
        {Direction::up, "480", "differs"},
        {Direction::down, "600", "differs"},
    }));
    Claim claim = exports(ClaimKind::balance, "2023", "USD", digits, direction);
    claim.flow = Flow::balance;
    Verdict const verdict = judged(claim);
    CHECK(name(verdict.judgement) == expected);
    CHECK(verdict.reference->value == Approx(-480e6));
}

TEST_CASE("a deficit widens and narrows in size") {
    auto const [kind, unit, digits, direction, expected] =
        GENERATE(table<ClaimKind, std::string, std::string, Direction, std::string>({
            {ClaimKind::change_percent, "percent", "20", Direction::up, "supported"},
            {ClaimKind::change_percent, "percent", "20", Direction::down, "differs"},
            {ClaimKind::change_absolute, "USD", "80", Direction::up, "supported"},
            {ClaimKind::change_absolute, "USD", "80", Direction::down, "differs"},
        }));
    Claim claim = exports(kind, "2023", unit, digits, direction);
    claim.flow = Flow::balance; // -400 m in 2022, -480 m in 2023
    CHECK(name(judged(claim).judgement) == expected);
}

TEST_CASE("from A to B: both ends, and the change that they imply") {
    auto const [from, to, expected] = GENERATE(table<std::string, std::string, std::string>({
        {"240", "360", "supported"},
        {"248", "360", "close"},
        {"240", "371", "close"},
        {"300", "360", "differs"},
        {"240", "300", "differs"},
        {"249", "347", "differs"}, // each end is close, the rise is not
    }));
    CAPTURE(from, to);
    Claim claim = exports(ClaimKind::from_to, "2023", "USD", from, Direction::up);
    claim.value_hi = written(to, 6);
    claim.baseline = Period::year(2022);
    Verdict const verdict = judged(claim);
    CHECK(name(verdict.judgement) == expected);
    CHECK(verdict.reference->observations.size() == 2);
}

TEST_CASE("between A and B") {
    Claim level = exports(ClaimKind::range, "2023", "USD", "350");
    level.value_hi = written("370", 6);
    CHECK(judged(level).judgement == Judgement::supported);

    Claim change = exports(ClaimKind::range, "2023", "percent", "45", Direction::up);
    change.value_hi = written("55");
    CHECK(judged(change).judgement == Judgement::supported);
}

TEST_CASE("records, highest and lowest, ever and since a year") {
    auto const [period, direction, baseline, expected] =
        GENERATE(table<std::string, Direction, std::string, std::string>({
            {"2023", Direction::up, "", "supported"},
            {"2022", Direction::up, "", "differs"},
            {"2022", Direction::up, "2021", "unchecked"}, // no year between
            {"2021", Direction::up, "2019", "supported"}, // highest since 2019
            {"2021", Direction::up, "", "differs"},
            {"2020", Direction::down, "", "supported"},
            {"2022", Direction::down, "", "differs"},
            {"2022", Direction::down, "2020", "supported"},
            {"2019", Direction::up, "", "unchecked"}, // the series begins
            {"2023-12", Direction::up, "", "supported"},
            {"2023-11/2023-12", Direction::up, "", "supported"},
        }));
    CAPTURE(period, baseline);
    Claim claim = trade_claim(ClaimKind::record, "GEO>DEU", period, "");
    claim.flow = Flow::exports;
    claim.direction = direction;
    claim.baseline = parse_period(baseline);
    CHECK(name(judged(claim).judgement) == expected);
}

TEST_CASE("a record since a year that was not above it, and one in a series with a gap") {
    Claim claim = trade_claim(ClaimKind::record, "GEO>DEU", "2023", "");
    claim.flow = Flow::exports;
    claim.direction = Direction::up;
    claim.baseline = Period::year(2020);
    CHECK(judged(claim).notes == std::vector<std::string>{"2020 itself was not higher: $200 m."});

    FakeFigures figures;
    figures.source("geostat-2025-01", "2025-01-31");
    figures.add("geostat-2025-01 trade.goods export GEO DEU USD 2019=1m 2020=2m 2022=3m 2023=4m");
    figures.add("geostat-2025-01 trade.goods export GEO DEU USD 2021-06=1m");
    claim.baseline.reset();
    Lexicon const lexicon = test::small_lexicon();
    Verdict const verdict = verify::judge(claim, {std::nullopt, lexicon, figures});
    CHECK(verdict.judgement == Judgement::supported);
    CHECK(verdict.notes == std::vector<std::string>{"The series has no figure for 2021."});
}

TEST_CASE("measures other than trade") {
    using K = ClaimKind;
    using S = std::string;
    using D = Direction;
    auto const [kind, indicator, unit, digits, direction, expected] =
        GENERATE(table<K, S, S, S, D, S>({
            {K::level, "population", "count", "3.7364", D::none, "differs"},
            {K::level, "population", "count", "3736400", D::none, "supported"},
            {K::level, "gdp", "USD", "30600000000", D::none, "supported"},
            {K::change_percent, "gdp", "percent", "7.5", D::up, "supported"}, // gdp.growth
            {K::change_percent, "gdp", "percent", "22", D::up, "differs"},    // nominal
            {K::change_percent, "inflation", "percent", "2.5", D::up, "supported"},
            {K::level, "inflation", "percent", "2.5", D::none, "supported"},
            {K::change_absolute, "inflation", "pp", "9.4", D::down, "supported"},
            {K::change_multiple, "inflation", "x", "2", D::up, "unchecked"},
        }));
    CAPTURE(indicator, digits);
    CHECK(name(judged(economy(kind, indicator, unit, digits, direction)).judgement) == expected);
}

TEST_CASE("GDP in a named currency is nominal") {
    Claim claim = economy(ClaimKind::change_percent, "gdp", "percent", "22", Direction::up);
    claim.measure_unit = "USD";
    CHECK(judged(claim).judgement == Judgement::supported);
}

namespace {

/// What a judge says of Georgia's exports by partner, with those of others beside them.
Verdict judged_among_others(Claim const& claim) {
    FakeFigures figures = georgia();
    figures.add("geostat-2025-01 trade.goods export GEO RUS USD 2023=600.0m");
    figures.add("geostat-2025-01 trade.goods export GEO ARM USD 2023=100.0m");
    figures.add("geostat-2025-01 trade.goods export GEO WLD USD 2022=1000.0m 2023=1200.0m");
    Lexicon const lexicon = test::small_lexicon();
    return verify::judge(claim, {parse_date("2025-02-10"), lexicon, figures});
}

} // namespace

TEST_CASE("a share is of the trade with the world") {
    auto const [digits, judgement] = GENERATE(table<std::string, Judgement>({
        {"30", Judgement::supported},
        {"31", Judgement::close},
        {"36", Judgement::differs},
    }));
    Claim const claim = exports(ClaimKind::share, "2023", "percent", digits);
    Verdict const verdict = judged_among_others(claim);
    CHECK(name(verdict.judgement) == name(judgement));
    REQUIRE(verdict.reference);
    CHECK(verdict.reference->value == Approx(30));
    CHECK(verdict.reference->observations.size() == 2);
    CHECK_THAT(verdict.explanation,
               Catch::Contains("Germany's share of Georgia's exports of goods was 30 percent in "
                               "2023 (Geostat, January 2025)"));
}

TEST_CASE("a share whose whole is missing is unchecked") {
    Verdict const verdict = judged_among_others(exports(ClaimKind::share, "2021", "percent", "30"));
    CHECK(name(verdict.judgement) == "unchecked");
    CHECK(name(verdict.reason) == "no_period");
}

TEST_CASE("a rank is among all partners") {
    auto const [digits, judgement] = GENERATE(table<std::string, Judgement>({
        {"1", Judgement::differs},
        {"2", Judgement::supported},
        {"3", Judgement::differs},
    }));
    Claim const claim = exports(ClaimKind::rank, "2023", "rank", digits);
    Verdict const verdict = judged_among_others(claim);
    CHECK(name(verdict.judgement) == name(judgement));
    CHECK_THAT(verdict.explanation, Catch::Contains("By Georgia's exports of goods Germany was "
                                                    "second of 3 partners in 2023"));
}

TEST_CASE("a rank of one alone is unchecked") {
    Verdict const verdict = judged(exports(ClaimKind::rank, "2023", "rank", "1"));
    CHECK(name(verdict.judgement) == "unchecked");
    CHECK(name(verdict.reason) == "not_comparable");
}

TEST_CASE("a figure of which no share of GDP is published is set against GDP") {
    Claim claim = trade_claim(ClaimKind::share, "GEO>WLD", "2023", "percent_gdp");
    claim.flow = Flow::exports;
    claim.value = written("3.9");
    Verdict const verdict = judged_among_others(claim);
    CHECK(name(verdict.judgement) == "supported");
    CHECK_THAT(verdict.explanation,
               Catch::Contains("Georgia's exports of goods were 3.9 percent of GDP in 2023"));
}

TEST_CASE("a figure is converted where there is none in the claim's currency") {
    FakeFigures figures = georgia();
    figures.source("bank-2024", "2024").short_name = "the bank";
    figures.add("bank-2024 exchange_rate.official - GEO - LCU/USD 2023=2.5");
    Lexicon lexicon = test::small_lexicon();
    for (Area& area : lexicon.areas) {
        area.currency = area.code == "GEO" ? "GEL" : "";
    }
    lexicon.currencies = {{"GEL", "Lari"}, {"USD", "US Dollar"}};
    lexicon.indicators.insert(
        lexicon.indicators.begin(),
        {"exchange_rate.official", "exchange_rate", "rate", "LCU/USD", "rate", ""});
    Claim claim = exports(ClaimKind::level, "2023", "GEL", "900");
    claim.value = written("900", 6);
    auto const judge = [&] {
        return verify::judge(claim, {parse_date("2025-02-10"), lexicon, figures});
    };
    Verdict const verdict = judge();
    CHECK(name(verdict.judgement) == "supported");
    REQUIRE(verdict.reference);
    CHECK(verdict.reference->unit == "GEL");
    CHECK_THAT(verdict.explanation,
               Catch::Contains("were GEL 900 m in 2023, converted (360 m USD at the average rate "
                               "2.5 LCU/USD of 2023)"));
    claim.value = written("1100", 6);
    CHECK(name(judge().judgement) == "differs");
    figures.add("geostat-2025-01 trade.goods export GEO DEU GEL 2023=1100m");
    CHECK(name(judge().judgement) == "supported"); // published in lari: nothing is converted
    claim.period = Period::year(2021);
    CHECK(name(judge().judgement) == "unchecked"); // no rate
}

TEST_CASE("what is not published per head is worked out") {
    Lexicon lexicon = test::small_lexicon();
    lexicon.indicators.push_back(
        {"gdp.per_capita", "gdp_per_capita", "GDP per head", "USD", "rate", "nominal"});
    auto const figures = georgia();
    Claim const claim = economy(ClaimKind::level, "gdp_per_capita", "USD", "8190");
    Verdict const verdict = verify::judge(claim, {parse_date("2025-02-10"), lexicon, figures});
    CHECK(name(verdict.judgement) == "supported");
    CHECK_THAT(verdict.explanation,
               Catch::Contains("gross domestic product per head was $8,190 in 2023"));
}
