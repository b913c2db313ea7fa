// Figures looked up and derived.
#include <string>
#include <tuple>

#include <catch2/catch.hpp>

#include "derive/desk.hpp"
#include "tests/support/fake_statistics.hpp"

using namespace claimcheck;
using namespace claimcheck::derive;
using claimcheck::test::FakeFigures;

namespace {

Measure goods(Flow flow, std::string const& reporter, std::string const& partner) {
    return {"trade.goods", flow, reporter, partner, ""};
}

/// The figure of the first line that has one.
Answer figure(FakeFigures const& figures, Measure const& measure, std::string const& period,
              std::string const& date = "") {
    Lexicon const lexicon = test::small_lexicon();
    Desk const desk(lexicon, figures, parse_date(date));
    Answer answer;
    for (Line const& line : desk.lines(measure)) {
        answer = desk.figure(line, measure, parse_period(period).value());
        if (answer) {
            break;
        }
    }
    return answer;
}

/// "imports ARM>KGZ 2023, ..." of what is missing.
std::string missing(Answer const& answer) {
    std::string text;
    for (MissingPart const& part : answer.missing) {
        text += (text.empty() ? "" : ", ") + key(part.measure) + " " + to_string(part.period);
    }
    return text;
}

} // namespace

TEST_CASE("Armenia's trade as it was known on a day") {
    auto const [flow, partner, period, date, millions] =
        GENERATE(table<Flow, std::string, std::string, std::string, double>({
            {Flow::exports, "RUS", "2023", "2024-05-08", 3418.64},
            {Flow::trade, "RUS", "2023", "2024-05-08", 7306.02},
            {Flow::trade, "RUS", "2023", "", 7923.94},
            {Flow::balance, "RUS", "2023", "2024-05-08", -468.74},
            {Flow::trade, "RUS", "2022", "2023-04-15", 5033.46}, // first published figures
            {Flow::trade, "EAEU", "2023", "2024-05-08", 7615.97},
            {Flow::trade, "EAEU", "2015", "2024-05-08", 1224.79}, // only a later vintage has it
            {Flow::exports, "EAEU", "2015", "2024-05-08", 256.24},
            {Flow::trade, "EAEU", "2023", "2025-03-01", 8251.80},
        }));
    CAPTURE(partner, period, date);
    auto const figures = test::armenian_trade();
    Answer const answer = figure(figures, goods(flow, "ARM", partner), period, date);
    REQUIRE(answer);
    CHECK(answer.figure->value / 1e6 == Approx(millions).margin(0.011));
    CHECK(answer.figure->interval.contains(answer.figure->value));
    CHECK(answer.figure->unit == "USD");
}

TEST_CASE("a derived figure carries its formula, parts and rounding") {
    auto const figures = test::armenian_trade();
    Answer const trade = figure(figures, goods(Flow::trade, "ARM", "EAEU"), "2023", "2024-05-08");
    REQUIRE(trade);
    CHECK(trade.figure->derived);
    CHECK(trade.figure->parts.size() == 8);
    CHECK(trade.figure->parts.front().series == "trade.goods ARM>BLR export");
    CHECK(trade.figure->parts.front().source->id == "armstat-2024-05");
    CHECK(trade.figure->interval.hi - trade.figure->interval.lo ==
          Approx(7 * 0.01e6 + 2 * 0.005 * 0.44e6));
    CHECK(
        trade.figure->formula ==
        "exports 3.61 bn (Belarus 91.9 m + Kazakhstan 71.3 m + Kyrgyzstan 27.4 m + Russia 3.42 bn)"
        " + imports 4.01 bn (Belarus 89.7 m + Kazakhstan 29.2 m + Kyrgyzstan 440,000 + Russia 3.89 "
        "bn)");

    Answer const published = figure(figures, goods(Flow::exports, "ARM", "RUS"), "2023");
    REQUIRE(published);
    CHECK_FALSE(published.figure->derived);
    CHECK(published.figure->formula.empty());
}

TEST_CASE("a bloc is its members of the period's last day, without the reporter") {
    FakeFigures figures;
    figures.source("a-2024-01", "2024-01-31");
    for (std::string const partner : {"BLR", "KAZ", "KGZ", "RUS"}) {
        figures.add("a-2024-01 trade.goods export ARM " + partner + " USD 2014=1000 2015=1000");
    }
    CHECK_FALSE(figure(figures, goods(Flow::exports, "ARM", "EAEU"), "2014"));
    CHECK(figure(figures, goods(Flow::exports, "ARM", "EAEU"), "2015").figure->value == 4000);

    Lexicon lexicon = test::small_lexicon();
    lexicon.memberships[3].to = lexicon.memberships[3].from + std::chrono::days(30); // Kyrgyzstan
    Desk const desk(lexicon, figures, std::nullopt);
    Measure const measure = goods(Flow::exports, "ARM", "EAEU");
    CHECK(desk.figure(desk.lines(measure).front(), measure, Period::year(2015)).figure->value ==
          3000);
}

TEST_CASE("a published figure comes before a derived one of the same vintage") {
    FakeFigures figures;
    figures.source("a-2023-01", "2023-01-31");
    figures.source("a-2024-01", "2024-01-31");
    figures.add("a-2023-01 trade.goods export ARM RUS USD 2021=100 2022=100");
    figures.add("a-2023-01 trade.goods import ARM RUS USD 2021=200 2022=200");
    figures.add("a-2023-01 trade.goods trade ARM RUS USD 2021=301");
    figures.add("a-2024-01 trade.goods trade ARM RUS USD 2022=350");
    Measure const trade = goods(Flow::trade, "ARM", "RUS");
    CHECK(figure(figures, trade, "2021", "2023-02-01").figure->value == 301);
    SECTION("but not one that was published only later") {
        CHECK(figure(figures, trade, "2022", "2023-02-01").figure->value == 300);
        CHECK(figure(figures, trade, "2022", "2024-02-01").figure->value == 350);
    }
}

TEST_CASE("a longer period is the sum of shorter ones, when all are there") {
    FakeFigures figures;
    figures.source("a-2024-01", "2024-01-31");
    figures.add("a-2024-01 trade.goods export ARM GEO USD 2022-10=1 2022-11=2 2022-12=3 2023-01=4 "
                "2023-02=5 2023-03=6 2023-04=7 2023-05=8 2023-06=9 2023-08=10");
    auto const [period, expected, lacking] =
        GENERATE(table<std::string, std::optional<double>, std::string>({
            {"2022-Q4", 6, ""},
            {"2023-H1", 39, ""},
            {"2022-11/2023-02", 14, ""},
            {"2023-05/2023-08", std::nullopt, "trade.goods ARM>GEO export 2023-07"},
            {"2023-Q4", std::nullopt, "trade.goods ARM>GEO export 2023-Q4"},
        }));
    Answer const answer = figure(figures, goods(Flow::exports, "ARM", "GEO"), period);
    CHECK((answer ? std::optional(answer.figure->value) : std::nullopt) == expected);
    CHECK(missing(answer) == lacking);
}

TEST_CASE("newer months come before an older year, not newer than the text") {
    FakeFigures figures;
    figures.source("a-2024-01", "2024-01-31");
    figures.source("a-2024-07", "2024-07-31");
    figures.add("a-2024-01 trade.goods export ARM GEO USD 2023-Q4=60");
    figures.add("a-2024-07 trade.goods export ARM GEO USD 2023-10=21 2023-11=22 2023-12=23");
    Measure const exports = goods(Flow::exports, "ARM", "GEO");
    CHECK(figure(figures, exports, "2023-Q4", "2024-08-01").figure->value == 66);
    CHECK(figure(figures, exports, "2023-Q4", "2024-03-01").figure->value == 60);
}

TEST_CASE("what is not a flow does not add up over time") {
    FakeFigures figures;
    figures.source("a-2024-01", "2024-01-31");
    figures.add("a-2024-01 population - ARM - count 2022=3000000 2023=3000000");
    figures.add("a-2024-01 trade.goods.share export ARM RUS percent 2023=37");
    figures.add("a-2024-01 trade.goods.share import ARM RUS percent 2023=29");
    CHECK(figure(figures, {"population", Flow::none, "ARM", "", ""}, "2023"));
    CHECK_FALSE(figure(figures, {"population", Flow::none, "ARM", "", ""}, "2022/2023"));
    CHECK_FALSE(figure(figures, {"trade.goods.share", Flow::trade, "ARM", "RUS", ""}, "2023"));
}

TEST_CASE("a complete source leaves out what is zero, another one does not have it") {
    FakeFigures figures;
    bool const complete = GENERATE(true, false);
    figures.source("a-2024-01", "2024-01-31").complete = complete;
    figures.add("a-2024-01 trade.goods export ARM KGZ USD 2022=50");
    figures.add("a-2024-01 trade.goods export ARM RUS USD 2022=100 2023=200");
    Answer const in_2023 = figure(figures, goods(Flow::exports, "ARM", "KGZ"), "2023");
    CHECK(static_cast<bool>(in_2023) == complete);
    if (complete) {
        CHECK(in_2023.figure->value == 0);
        CHECK(in_2023.figure->parts.front().derived);
        CHECK(in_2023.figure->interval == Interval{0, 0});
    } else {
        CHECK(missing(in_2023) == "trade.goods ARM>KGZ export 2023");
    }
    CHECK_FALSE(figure(figures, goods(Flow::exports, "ARM", "KGZ"), "2024"));
}

TEST_CASE("a quarter of which a complete source leaves out every month is zero") {
    FakeFigures figures;
    figures.source("a-2024-01", "2024-01-31").complete = true;
    figures.add("a-2024-01 trade.goods export ARM KGZ USD 2022-12=5");
    figures.add("a-2024-01 trade.goods export ARM RUS USD 2023-01=1 2023-02=1 2023-03=1 2023-04=1");
    Measure const exports = goods(Flow::exports, "ARM", "KGZ");
    REQUIRE(figure(figures, exports, "2023-Q1"));
    CHECK(figure(figures, exports, "2023-Q1").figure->value == 0);
    CHECK(missing(figure(figures, exports, "2023-Q2")) ==
          "trade.goods ARM>KGZ export 2023-05, trade.goods ARM>KGZ export 2023-06");
}

TEST_CASE("a vintage that holds only what it revised leaves the rest to the others") {
    FakeFigures figures;
    for (std::string const id : {"a-2024-05", "a-2025-02"}) {
        figures.source(id, id.substr(2)).complete = true;
    }
    figures.add("a-2024-05 trade.goods export ARM RUS USD 2023-12=90");
    figures.add("a-2025-02 trade.goods export ARM RUS USD 2023-12=100");
    figures.add("a-2025-02 trade.goods export ARM KGZ USD 2023-12=7");
    Answer const bloc =
        figure(figures, goods(Flow::exports, "ARM", "RUS"), "2023-12", "2024-05-08");
    CHECK(bloc.figure->value == 90);
    CHECK(figure(figures, goods(Flow::exports, "ARM", "KGZ"), "2023-12", "2024-05-08")
              .figure->value == 7);
}

TEST_CASE("what is missing is named") {
    FakeFigures figures;
    figures.source("a-2024-01", "2024-01-31");
    figures.add("a-2024-01 trade.goods export ARM RUS USD 2023=100");
    figures.add("a-2024-01 trade.goods import ARM RUS USD 2022=100");
    CHECK(missing(figure(figures, goods(Flow::trade, "ARM", "RUS"), "2023")) ==
          "trade.goods ARM>RUS import 2023");
    CHECK(missing(figure(figures, goods(Flow::trade, "ARM", "RUS"), "2021")) ==
          "trade.goods ARM>RUS trade 2021");
    CHECK(missing(figure(figures, goods(Flow::exports, "ARM", "EAEU"), "2023")) ==
          "trade.goods ARM>BLR export 2023, trade.goods ARM>KAZ export 2023, "
          "trade.goods ARM>KGZ export 2023");
}

TEST_CASE("lines keep families and units apart") {
    FakeFigures figures;
    figures.source("comtrade-2024-01", "2024-01-31").rank = 2;
    figures.source("a-2024-01", "2024-01-31").rank = 1;
    figures.add("comtrade-2024-01 trade.goods export ARM RUS USD 2023=100");
    figures.add("a-2024-01 trade.goods export ARM RUS USD 2023=101");
    figures.add("a-2024-01 trade.goods import ARM RUS EUR 2023=100");
    Lexicon const lexicon = test::small_lexicon();
    Desk const desk(lexicon, figures, std::nullopt);
    Measure const trade = goods(Flow::trade, "ARM", "RUS");
    auto const lines = desk.lines(trade);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].family + " " + lines[0].unit == "a USD");
    CHECK(lines[1].family + " " + lines[1].unit == "a EUR");
    CHECK(lines[2].family + " " + lines[2].unit == "comtrade USD");
    CHECK_FALSE(desk.figure(lines[0], trade, Period::year(2023)));
}

TEST_CASE("the periods of a line, whole ones where the figures are finer") {
    FakeFigures figures;
    figures.source("a-2024-01", "2024-01-31");
    figures.add("a-2024-01 trade.goods export ARM RUS USD 2020=1 2022=1");
    figures.add("a-2024-01 trade.goods import ARM RUS USD 2022-11=1 2023-01=1");
    Lexicon const lexicon = test::small_lexicon();
    Desk const desk(lexicon, figures, std::nullopt);
    Measure const trade = goods(Flow::trade, "ARM", "RUS");
    Line const line = desk.lines(trade).front();
    CHECK(desk.periods(line, trade, Frequency::year) ==
          std::vector{Period::year(2020), Period::year(2022), Period::year(2023)});
    CHECK(desk.periods(line, trade, Frequency::month) ==
          std::vector{Period::month(2022, 11), Period::month(2023, 1)});
}
