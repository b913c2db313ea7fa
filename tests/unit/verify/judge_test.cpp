// Whole verdicts on Armenia's trade as Armstat published it.
#include <string>

#include <catch2/catch.hpp>

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

Claim fourteen_times() {
    Claim claim = trade_claim(ClaimKind::change_multiple, "ARM>EAEU", "2015/2024", "x");
    claim.value = written("14");
    claim.direction = Direction::up;
    claim.baseline = Period::year(2015);
    return claim;
}

Claim more_than_seven_billion() {
    Claim claim = trade_claim(ClaimKind::level, "RUS>ARM", "2023");
    claim.value = written("7", 9);
    claim.comparator = Comparator::more;
    return claim;
}

Claim record() {
    Claim claim = trade_claim(ClaimKind::record, "RUS>ARM", "2023", "");
    claim.direction = Direction::up;
    return claim;
}

} // namespace

TEST_CASE("trade that grew 14 times since 2015 grew 6.2 times; exports did") {
    Verdict const verdict = judged(fourteen_times());
    CHECK(verdict.judgement == Judgement::differs);
    CHECK(verdict.reason == Reason::reference);
    CHECK(to_string(*verdict.compared_period) == "2023");
    CHECK(to_string(*verdict.compared_baseline) == "2015");
    CHECK(verdict.explanation ==
          "Armenia's trade in goods with the EAEU was $1.22 bn in 2015 and $7.62 bn in 2023 "
          "(Armstat, February 2025 for 2015 and May 2024 for 2023): 6.2 times, not 14. It would be "
          "right of exports: $0.256 bn to $3.61 bn, 14.1 times.");
    REQUIRE(verdict.reference);
    CHECK(verdict.reference->value == Approx(6.218).margin(0.001));
    CHECK(verdict.reference->unit == "x");
    CHECK(verdict.reference->observations.size() == 16);
    REQUIRE(verdict.readings.size() == 1);
    CHECK(verdict.readings[0].swap == "flow");
    CHECK(verdict.readings[0].value == Approx(14.085).margin(0.001));
    CHECK(verdict.readings[0].verdict == Judgement::supported);
    REQUIRE(verdict.notes.size() == 1);
    CHECK(verdict.notes[0] == "Since revised to 6.7 times and of exports to 14.6 times (Armstat, "
                              "February 2025); the verdict would be the same.");
}

TEST_CASE("two-way trade is judged by the partner's figures where there are no own ones") {
    Verdict const verdict = judged(more_than_seven_billion());
    CHECK(verdict.judgement == Judgement::supported);
    CHECK(verdict.reason == Reason::none);
    CHECK(
        verdict.explanation ==
        "Russia's trade in goods with Armenia was $7.31 bn in 2023 by Armenia's figures (Armstat, "
        "May 2024), as the text says (more than $7 bn).");
    CHECK(verdict.reference->formula == "7.31 bn USD (2023) = exports 3.42 bn + imports 3.89 bn");
    CHECK(verdict.readings.empty());
    REQUIRE(verdict.notes.size() == 1);
    CHECK(verdict.notes[0] ==
          "Since revised to $7.92 bn (Armstat, February 2025); the verdict would be the same.");
}

TEST_CASE("a record stands against the earlier years only") {
    Verdict const verdict = judged(record());
    CHECK(verdict.judgement == Judgement::supported);
    CHECK(
        verdict.explanation ==
        "Russia's trade in goods with Armenia was $7.31 bn in 2023 by Armenia's figures (Armstat, "
        "May 2024): no earlier year of the series (2007–) is higher; the highest before was $5.1 "
        "bn "
        "in 2022.");
    CHECK(
        verdict.notes ==
        std::vector<std::string>{
            "Since revised to $7.92 bn (Armstat, February 2025); the verdict would be the same."});
}
