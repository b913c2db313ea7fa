// Shares, ranks, figures per head, in another currency and of blocs.
#include <string>

#include <catch2/catch.hpp>

#include "derive/conversion.hpp"
#include "derive/per_head.hpp"
#include "derive/ranking.hpp"
#include "derive/share.hpp"
#include "tests/support/fake_statistics.hpp"

using namespace claimcheck;
using namespace claimcheck::derive;
using claimcheck::test::FakeFigures;

namespace {

Lexicon lexicon() {
    Lexicon lexicon = test::small_lexicon();
    auto const currency = [&](std::string const& area, std::string const& code) {
        for (Area& known : lexicon.areas) {
            known.currency = known.code == area ? code : known.currency;
        }
    };
    currency("ARM", "AMD");
    currency("USA", "USD");
    currency("DEU", "EUR");
    lexicon.areas.push_back({"ZEA", AreaKind::bloc, "Euro area", "the euro area", "EUR"});
    lexicon.indicators.push_back(
        {"exchange_rate.official", "exchange_rate", "rate", "LCU/USD", "rate", ""});
    return lexicon;
}

FakeFigures statistics() {
    FakeFigures figures;
    Source& office = figures.source("office-2024-05", "2024-05-11");
    office.complete = true;
    figures.source("bank-2024", "2024");
    figures.add("office-2024-05 trade.goods export ARM RUS USD 2022=1m 2023=400m");
    figures.add("office-2024-05 trade.goods export ARM GEO USD 2023=300m");
    figures.add("office-2024-05 trade.goods export ARM DEU USD 2023=299.9m");
    figures.add("office-2024-05 trade.goods export ARM EAEU USD 2023=900m");
    figures.add("office-2024-05 trade.goods export ARM WLD USD 2023=1600m");
    figures.add("office-2024-05 trade.goods import ARM RUS USD 2023=100m");
    figures.add("office-2024-05 trade.goods import ARM GEO USD 2023=500m");
    figures.add("office-2024-05 trade.goods import ARM WLD USD 2023=700m");
    figures.add("bank-2024 gdp.current - ARM - USD 2023=20bn");
    figures.add("bank-2024 gdp.current - GEO - USD 2023=30bn");
    figures.add("bank-2024 gdp.current - RUS - USD 2022=9bn 2023=2000bn");
    figures.add("bank-2024 population - ARM - count 2023=3m");
    figures.add("bank-2024 exchange_rate.official - ARM - LCU/USD 2023=400");
    figures.add("bank-2024 exchange_rate.official - DEU - LCU/USD 2023=77");
    figures.add("bank-2024 exchange_rate.official - ZEA - LCU/USD 2023=0.8");
    return figures;
}

struct Fixture {
    Lexicon const names = lexicon();
    FakeFigures const figures = statistics();
    Desk const desk{names, figures, std::nullopt};
    Period const year = Period::year(2023);

    Line line(Measure const& measure) const { return desk.lines(measure).at(0); }
};

Measure exports_to(std::string const& partner) {
    return {"trade.goods", Flow::exports, "ARM", partner, ""};
}

} // namespace

TEST_CASE("a partner's share is of the trade with the world") {
    Fixture const f;
    Measure const measure = exports_to("RUS");
    Answer const share = share_of_partner(f.desk, f.line(measure), measure, f.year);
    REQUIRE(share);
    CHECK(share.figure->value == Approx(25));
    CHECK(share.figure->unit == "percent");
    CHECK(share.figure->interval.lo < 25);
    CHECK(share.figure->interval.hi > 25);
    CHECK(share.figure->parts.size() == 2);
    CHECK(share.figure->formula == "100 × Russia 400 m USD / all partners 1.6 bn USD");
    Measure turnover = measure;
    turnover.flow = Flow::trade;
    Answer const of_turnover = share_of_partner(f.desk, f.line(turnover), turnover, f.year);
    REQUIRE(of_turnover);
    CHECK(of_turnover.figure->value == Approx(100 * 500 / 2300.0));
}

TEST_CASE("a share without its whole says what is missing") {
    Fixture const f;
    Measure const measure = exports_to("RUS");
    Answer const share = share_of_partner(f.desk, f.line(measure), measure, Period::year(2022));
    CHECK_FALSE(share);
    REQUIRE(share.missing.size() == 1);
    CHECK(share.missing[0].measure.partner == kWorld);
}

TEST_CASE("a share of GDP may take the GDP from another family") {
    Fixture const f;
    Measure const measure = exports_to(std::string(kWorld));
    Answer const share = share_of_gdp(f.desk, f.line(measure), measure, f.year);
    REQUIRE(share);
    CHECK(share.figure->value == Approx(8));
    CHECK(share.figure->unit == "percent_gdp");
    CHECK(sources(*share.figure).size() == 2);
    CHECK_FALSE(share_of_gdp(f.desk, f.line(measure), measure, Period::year(2022)));
}

TEST_CASE("a figure per head of the population") {
    Fixture const f;
    Measure const gdp{"gdp.current", Flow::none, "ARM", "", ""};
    Answer const answer = per_head(f.desk, f.line(gdp), gdp, f.year);
    REQUIRE(answer);
    CHECK(answer.figure->value == Approx(20e9 / 3e6));
    CHECK(answer.figure->unit == "USD");
    Measure const other{"gdp.current", Flow::none, "GEO", "", ""};
    Answer const lacking = per_head(f.desk, f.line(other), other, f.year);
    REQUIRE(lacking.missing.size() == 1);
    CHECK(lacking.missing[0].measure.indicator == "population");
}

TEST_CASE("a figure in another currency is a band of three percent more") {
    Fixture const f;
    Measure const measure = exports_to("RUS");
    Figure const figure = *f.desk.figure(f.line(measure), measure, f.year).figure;
    Answer const drams = converted(f.desk, figure, "AMD");
    REQUIRE(drams);
    CHECK(drams.figure->value == Approx(160e9));
    CHECK(drams.figure->unit == "AMD");
    CHECK(drams.figure->interval.lo < 160e9 * 0.97);
    CHECK(drams.figure->interval.hi > 160e9 * 1.03);
    CHECK(drams.figure->formula == "400 m USD at the average rate 400 LCU/USD of 2023");
    Answer const euros = converted(f.desk, figure, "EUR"); // of the euro area, not Germany
    REQUIRE(euros);
    CHECK(euros.figure->value == Approx(320e6));
    Answer const back = converted(f.desk, *drams.figure, "USD");
    REQUIRE(back);
    CHECK(back.figure->value == Approx(400e6));
    CHECK(converted(f.desk, figure, "USD").figure->value == figure.value);
    Answer const lacking = converted(f.desk, figure, "GBP");
    CHECK_FALSE(lacking);
    CHECK(lacking.missing.at(0).measure.indicator == "exchange_rate.official");
}

TEST_CASE("partners and reporters are ranked, countries only") {
    Fixture const f;
    Measure const measure = exports_to("GEO");
    std::vector<Figure> const partners = ranking(f.desk, f.line(measure), measure, f.year);
    REQUIRE(partners.size() == 3);
    CHECK(partners[0].measure.partner == "RUS");
    auto const second = position(partners, measure);
    REQUIRE(second);
    CHECK(second->value == 2);
    CHECK(second->unit == "rank");
    CHECK(second->among == "3 partners");
    CHECK(second->interval == Interval{2, 3}); // 300 m and 299.9 m may be the same
    CHECK(position(partners, exports_to("RUS"))->interval == Interval{1, 1});
    CHECK_FALSE(position(partners, exports_to("KAZ")));

    Measure turnover = measure;
    turnover.flow = Flow::trade;
    CHECK(position(ranking(f.desk, f.line(turnover), turnover, f.year), turnover)->value == 1);

    Measure const gdp{"gdp.current", Flow::none, "ARM", "", ""};
    auto const third = position(ranking(f.desk, f.line(gdp), gdp, f.year), gdp);
    REQUIRE(third);
    CHECK(third->value == 3);
    CHECK(third->formula == "position among 3 reporters");
}

TEST_CASE("who traded nothing is not ranked, but for the one that is asked for") {
    Lexicon const names = lexicon();
    FakeFigures figures = statistics();
    figures.add("office-2024-05 trade.goods export ARM KAZ USD 2022=5m");
    Desk const desk(names, figures, std::nullopt);
    Period const year = Period::year(2023);
    Measure const georgia = exports_to("GEO");
    Measure const kazakhstan = exports_to("KAZ");
    Line const line = desk.lines(georgia).at(0);
    CHECK(position(ranking(desk, line, georgia, year), georgia)->among == "3 partners");
    auto const last = position(ranking(desk, line, kazakhstan, year), kazakhstan);
    REQUIRE(last);
    CHECK(last->value == 4);
    CHECK(last->among == "4 partners");
}

TEST_CASE("an indicator that answers for another is ranked like it") {
    Lexicon names = lexicon();
    names.indicators.push_back(
        {"trade.other", "trade", "trade in goods", "USD", "level", "goods", "trade.goods"});
    FakeFigures figures;
    figures.source("compiler-2024", "2024");
    figures.add("compiler-2024 trade.other export ARM RUS USD 2023=400m");
    figures.add("compiler-2024 trade.other export ARM GEO USD 2023=300m");
    Desk const desk(names, figures, std::nullopt);
    Measure const measure = exports_to("GEO");
    auto const ranked = ranking(desk, desk.lines(measure).at(0), measure, Period::year(2023));
    REQUIRE(position(ranked, measure));
    CHECK(position(ranked, measure)->value == 2);
}

TEST_CASE("a bloc's own figures are its members', all of them") {
    FakeFigures figures;
    figures.source("bank-2024", "2024");
    for (auto const* line : {"ARM - USD 2022=1bn 2023=20bn", "BLR - USD 2022=1bn 2023=70bn",
                             "KAZ - USD 2022=1bn 2023=260bn", "KGZ - USD 2023=13bn",
                             "RUS - USD 2022=1bn 2023=2000bn"}) {
        figures.add("bank-2024 gdp.current - " + std::string(line));
    }
    Lexicon const names = lexicon();
    Desk const desk(names, figures, std::nullopt);
    Measure const gdp{"gdp.current", Flow::none, "EAEU", "", ""};
    Line const line = desk.lines(gdp).at(0);
    Answer const sum = desk.figure(line, gdp, Period::year(2023));
    REQUIRE(sum);
    CHECK(sum.figure->value == Approx(2363e9));
    CHECK(sum.figure->parts.size() == 5);
    Answer const lacking = desk.figure(line, gdp, Period::year(2022));
    CHECK_FALSE(lacking);
    REQUIRE(lacking.missing.size() == 1);
    CHECK(lacking.missing[0].measure.reporter == "KGZ");
    Measure const trade{"trade.goods", Flow::exports, "EAEU", std::string(kWorld), ""};
    CHECK(recipes_by_measure(trade, Period::year(2023), names).empty());
}
