// What would be right instead, and notes.
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

FakeFigures georgia() {
    FakeFigures figures;
    figures.source("geostat-2024-01", "2024-01-31").short_name = "Geostat";
    figures.add("geostat-2024-01 trade.goods export GEO DEU USD 2021=100m 2022=130m 2023=390m");
    figures.add("geostat-2024-01 trade.goods import GEO DEU USD 2021=500m 2022=560m 2023=700m");
    figures.add("geostat-2024-01 trade.gs export GEO DEU USD 2023=820m");
    return figures;
}

Verdict judged(Claim const& claim, std::string const& date = "2024-05-08") {
    auto const figures = georgia();
    Lexicon const lexicon = test::small_lexicon();
    return verify::judge(claim, {parse_date(date), lexicon, figures});
}

Claim exports(ClaimKind kind, std::string const& digits, int exponent, std::string const& unit) {
    Claim claim = trade_claim(kind, "GEO>DEU", "2023", unit);
    claim.flow = Flow::exports;
    claim.value = written(digits, exponent);
    claim.direction = unit == "USD" ? Direction::none : Direction::up;
    return claim;
}

} // namespace

TEST_CASE("each reading, by its swap") {
    using K = ClaimKind;
    using S = std::string;
    auto const [kind, digits, exponent, unit, swap, sentence] = GENERATE(table<K, S, int, S, S, S>({
        {K::level, "700", 6, "USD", "flow", "It would be right of imports: $700 m."},
        {K::level, "1.09", 9, "USD", "flow", "It would be right of turnover: $1.09 bn."},
        {K::level, "820", 6, "USD", "coverage",
         "It would be right of goods and services together: $820 m."},
        {K::change_percent, "300", 0, "percent", "percent_or_ratio",
         "It would be right of the ratio: $130 m to $390 m, 3 times, which is up 200 percent."},
        {K::change_multiple, "2", 0, "x", "percent_or_ratio",
         "It would be right of what was added: $130 m to $390 m, an increase of 2 times the "
         "earlier figure."},
        {K::level, "130", 6, "USD", "period", "It would be right for 2022: $130 m."},
        {K::change_multiple, "3.9", 0, "x", "baseline",
         "It would be right against 2021: $100 m to $390 m, 3.9 times."},
        {K::level, "390", 3, "USD", "unit", "It would be right with million for thousand: $390 m."},
        {K::level, "390", 9, "USD", "unit", "It would be right with million for billion: $390 m."},
    }));
    Claim claim = exports(kind, digits, exponent, unit);
    claim.direction = kind == K::level ? Direction::none : Direction::up;
    Verdict const verdict = judged(claim);
    CHECK(verdict.judgement == Judgement::differs);
    CAPTURE(verdict.explanation);
    REQUIRE(verdict.readings.size() == 1);
    CHECK(verdict.readings[0].swap == swap);
    CHECK(verdict.readings[0].explanation == sentence);
    CHECK(verdict.readings[0].verdict == Judgement::supported);
    CHECK(verdict.explanation.ends_with(sentence));
}

TEST_CASE("a bound is read with another scale only where it is about the figure") {
    Claim claim = exports(ClaimKind::level, "3", 8, "USD");
    claim.comparator = Comparator::less;
    CHECK(judged(claim).judgement == Judgement::differs);
    for (Reading const& reading : judged(claim).readings) {
        CHECK(reading.swap != "unit");
    }
    Claim slip = exports(ClaimKind::level, "390", 9, "USD");
    slip.comparator = Comparator::more;
    Verdict const verdict = judged(slip);
    REQUIRE(verdict.readings.size() == 1);
    CHECK(verdict.readings[0].explanation == "It would be right with million for billion: $390 m.");
}

TEST_CASE("where no reading is right, a close one is shown as close") {
    Verdict const verdict = judged(exports(ClaimKind::level, "715", 6, "USD"));
    REQUIRE(verdict.readings.size() == 1);
    CHECK(verdict.readings[0].verdict == Judgement::close);
    CHECK(verdict.readings[0].explanation == "It would be close, not right, of imports: $700 m.");
}

TEST_CASE("no more than three readings, and none of a claim that holds") {
    FakeFigures figures;
    figures.source("geostat-2024-01", "2024-01-31");
    figures.add("geostat-2024-01 trade.goods export GEO DEU USD 2022=100m 2023=300m");
    figures.add("geostat-2024-01 trade.goods import GEO DEU USD 2022=100m 2023=100m");
    figures.add("geostat-2024-01 trade.gs export GEO DEU USD 2023=100m");
    figures.add("geostat-2024-01 trade.goods import DEU GEO USD 2023=100m");
    Lexicon const lexicon = test::small_lexicon();
    verify::Context const context{parse_date("2024-05-08"), lexicon, figures};
    Verdict const verdict = verify::judge(exports(ClaimKind::level, "100", 6, "USD"), context);
    REQUIRE(verdict.readings.size() == 3);
    CHECK(verdict.readings[0].swap == "flow");
    CHECK(verdict.readings[1].swap == "coverage");
    CHECK(verdict.readings[2].swap == "mirror");
    CHECK(verify::judge(exports(ClaimKind::level, "300", 6, "USD"), context).readings.empty());
}

TEST_CASE("a reading looks at no year that was not over") {
    FakeFigures figures;
    figures.source("geostat-2025-01", "2025-01-31");
    figures.add("geostat-2025-01 trade.goods export GEO DEU USD 2023=300m 2024=900m");
    Lexicon const lexicon = test::small_lexicon();
    Claim const claim = exports(ClaimKind::level, "900", 6, "USD");
    CHECK(verify::judge(claim, {parse_date("2024-05-08"), lexicon, figures}).readings.empty());
    CHECK(verify::judge(claim, {parse_date("2025-01-08"), lexicon, figures}).readings.size() == 1);
}

TEST_CASE("a wording that understates is supported, with a note") {
    Claim claim = exports(ClaimKind::level, "200", 6, "USD");
    claim.comparator = Comparator::more;
    Verdict const verdict = judged(claim);
    CHECK(verdict.judgement == Judgement::supported);
    CHECK(verdict.notes ==
          std::vector<std::string>{"The wording understates it: “more than $200 m” for $390 m."});
}

TEST_CASE("a revision that would change the verdict is said to") {
    auto const figures = test::armenian_trade();
    Lexicon const lexicon = test::small_lexicon();
    Claim claim = trade_claim(ClaimKind::level, "ARM>RUS", "2023");
    claim.value = written("7.9", 9);
    Verdict const then = verify::judge(claim, {parse_date("2024-05-08"), lexicon, figures});
    CHECK(then.judgement == Judgement::differs);
    CHECK(then.notes == std::vector<std::string>{"Since revised to $7.92 bn (Armstat, February "
                                                 "2025); by that the claim would be supported."});
    Verdict const later = verify::judge(claim, {parse_date("2025-03-01"), lexicon, figures});
    CHECK(later.judgement == Judgement::supported);
    CHECK(later.notes.empty());
}

TEST_CASE("members that change between the ends of a change are named") {
    Lexicon lexicon = test::small_lexicon();
    lexicon.memberships[3].from += std::chrono::days(365); // Kyrgyzstan, only in 2016
    FakeFigures figures;
    figures.source("a-2024-01", "2024-01-31");
    for (std::string const partner : {"BLR", "KAZ", "KGZ", "RUS"}) {
        figures.add("a-2024-01 trade.goods export ARM " + partner + " USD 2015=100m 2023=300m");
    }
    Claim claim = trade_claim(ClaimKind::change_multiple, "ARM>EAEU", "2015/2024", "x");
    claim.flow = Flow::exports;
    claim.baseline = Period::year(2015);
    claim.value = written("4");
    claim.direction = Direction::up;
    Verdict const verdict = verify::judge(claim, {parse_date("2024-05-08"), lexicon, figures});
    CHECK(verdict.judgement == Judgement::supported);
    CHECK(verdict.notes == std::vector<std::string>{"Members differ between the two ends: 2023 is "
                                                    "with Kyrgyzstan, other than 2015."});
}
