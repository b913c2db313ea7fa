// Why there is no verdict, and what is said of it.
#include <string>
#include <tuple>

#include <catch2/catch.hpp>

#include "core/names.hpp"
#include "tests/support/fake_statistics.hpp"
#include "tests/unit/verify/claims.hpp"
#include "verify/judge.hpp"

using namespace claimcheck;
using claimcheck::test::trade_claim;
using claimcheck::test::written;

namespace {

Verdict judged(Claim const& claim, std::string const& date = "2024-05-08") {
    auto const figures = test::armenian_trade();
    Lexicon const lexicon = test::small_lexicon();
    return verify::judge(claim, {parse_date(date), lexicon, figures});
}

Claim seven_billion(std::string const& parties, std::string const& period) {
    Claim claim = trade_claim(ClaimKind::level, parties, period);
    claim.value = written("7", 9);
    return claim;
}

} // namespace

TEST_CASE("a period that the series does not have") {
    Verdict const verdict = judged(seven_billion("ARM>RUS", "2005"));
    CHECK(verdict.judgement == Judgement::unchecked);
    CHECK(verdict.reason == Reason::no_period);
    CHECK(verdict.explanation ==
          "Armstat has no figure for Armenia's trade in goods with Russia in 2005; what it has of "
          "Armenia's trade in goods with Russia is of 2007–2024.");
    CHECK(to_string(*verdict.compared_period) == "2005");
}

TEST_CASE("a bloc with a member missing names the member") {
    test::FakeFigures figures;
    figures.source("a-2024-01", "2024-01-31").short_name = "Armstat";
    for (std::string const flow : {"export", "import"}) {
        figures.add("a-2024-01 trade.goods " + flow + " ARM RUS USD 2022=1bn 2023=1bn");
        figures.add("a-2024-01 trade.goods " + flow + " ARM BLR USD 2022=1bn 2023=1bn");
        figures.add("a-2024-01 trade.goods " + flow + " ARM KAZ USD 2022=1bn");
        figures.add("a-2024-01 trade.goods " + flow + " ARM KGZ USD 2022=1bn 2023=1bn");
    }
    Lexicon const lexicon = test::small_lexicon();
    Verdict const verdict = verify::judge(seven_billion("ARM>EAEU", "2023"),
                                          {parse_date("2024-05-08"), lexicon, figures});
    CHECK(verdict.reason == Reason::no_period);
    CHECK(verdict.explanation == "Armstat has no figure for Armenia's exports of goods to "
                                 "Kazakhstan in 2023 and 1 more; what it "
                                 "has of Armenia's trade in goods with the EAEU is of 2022–2023.");
}

TEST_CASE("no series, and the nearest that is there") {
    Claim claim = seven_billion("ARM>RUS", "2023");
    claim.flow = Flow::exports;
    claim.product = "wine";
    Verdict const verdict = judged(claim);
    CHECK(verdict.reason == Reason::no_series);
    CHECK(verdict.explanation ==
          "There are no figures of Armenia's exports of wine to Russia. All goods together are not "
          "the same thing. The nearest that is there: Armenia's exports of goods to Russia "
          "(2007–2024, Armstat).");
    CHECK_FALSE(verdict.reference);

    CHECK(judged(seven_billion("GEO>USA", "2023")).explanation ==
          "There are no figures of Georgia's trade in goods with the United States.");
}

TEST_CASE("what cannot be asked at all") {
    Claim claim = seven_billion("ARM>RUS", "2023");
    std::string date = "2024-05-08";
    Reason expected = Reason::none;
    SECTION("a forecast") {
        claim.forecast = true;
        expected = Reason::forecast;
    }
    SECTION("nobody's figures") {
        claim.reporter.clear();
        expected = Reason::no_area;
    }
    SECTION("an unknown area") {
        claim.partner = "QQQ";
        expected = Reason::no_area;
    }
    SECTION("no measure") {
        claim.indicator.clear();
        expected = Reason::no_series;
    }
    SECTION("an unknown measure") {
        claim.indicator = "happiness";
        expected = Reason::no_series;
    }
    SECTION("a share of what the text does not say") {
        claim.kind = ClaimKind::share;
        claim.unit = "percent";
        claim.partner.clear();
        expected = Reason::not_comparable;
    }
    SECTION("a record of a balance") {
        claim.kind = ClaimKind::record;
        claim.flow = Flow::balance;
        expected = Reason::not_comparable;
    }
    SECTION("no number") {
        claim.value.reset();
        expected = Reason::not_comparable;
    }
    SECTION("from somewhere, to nowhere") {
        claim.kind = ClaimKind::from_to;
        expected = Reason::not_comparable;
    }
    SECTION("no period") {
        claim.period.reset();
        expected = Reason::no_period;
    }
    SECTION("a period that only the text's date could tell") {
        claim.period.reset();
        date.clear();
        expected = Reason::no_date;
    }
    SECTION("a year that is not over") {
        claim.period = Period::year(2024);
        expected = Reason::no_period;
    }
    Verdict const verdict = judged(claim, date);
    CHECK(verdict.judgement == Judgement::unchecked);
    CHECK(name(verdict.reason) == name(expected));
    CHECK(verdict.explanation.ends_with("."));
    CHECK_FALSE(verdict.reference);
}

TEST_CASE("a ratio to zero is no ratio") {
    test::FakeFigures figures;
    figures.source("a-2024-01", "2024-01-31").complete = true;
    figures.add("a-2024-01 trade.goods export ARM GEO USD 2021=5m 2023=5m");
    figures.add("a-2024-01 trade.goods export ARM RUS USD 2022=5m");
    Claim claim = trade_claim(ClaimKind::change_percent, "ARM>GEO", "2023", "percent");
    claim.flow = Flow::exports;
    claim.value = written("5");
    claim.direction = Direction::up;
    Lexicon const lexicon = test::small_lexicon();
    Verdict const verdict = verify::judge(claim, {parse_date("2024-05-08"), lexicon, figures});
    CHECK(verdict.reason == Reason::not_comparable);
    CHECK(verdict.explanation == "Armenia's exports of goods to Georgia in 2022 or 2023 is zero or "
                                 "changes its sign, so no ratio can be taken (a).");
}
