// Which sources decide, and how far one can contradict.
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

Verdict judged(Claim const& claim, FakeFigures const& figures) {
    Lexicon const lexicon = test::small_lexicon();
    return verify::judge(claim, {parse_date("2024-05-08"), lexicon, figures});
}

/// "GEO>DEU exports were 100 m in 2023", or another number of millions.
Claim exports_claim(std::string const& millions) {
    Claim claim = trade_claim(ClaimKind::level, "GEO>DEU", "2023");
    claim.flow = Flow::exports;
    claim.value = written(millions, 6);
    return claim;
}

/// One source for Georgia's exports to Germany.
void add_source(FakeFigures& figures, std::string const& id, std::string const& millions,
                Standing standing, double band) {
    Source& source = figures.source(id, "2024-05-01");
    source.standing = standing;
    source.band = band;
    figures.add(id + " trade.goods export GEO DEU USD 2023=" + millions + "m");
}

std::string in_short(Verdict const& verdict) {
    return std::string(name(verdict.judgement)) + " " + std::string(name(verdict.reason));
}

} // namespace

TEST_CASE("a compiled source contradicts only outside its band") {
    auto const [claimed, expected] = GENERATE(table<std::string, std::string>({
        {"101.1", "supported "},
        {"104", "close "},
        {"126", "unchecked not_comparable"},
        {"151", "differs reference"},
    }));
    FakeFigures figures;
    add_source(figures, "baci-2024-01", "101.1", Standing::compiled, 30);
    CHECK(in_short(judged(exports_claim(claimed), figures)) == expected);
}

TEST_CASE("compiled sources decide nothing where an official one speaks") {
    FakeFigures figures;
    add_source(figures, "geostat-2024-01", "101.1", Standing::official, 0);
    add_source(figures, "baci-2024-01", "151", Standing::compiled, 30);
    Verdict const verdict = judged(exports_claim("151"), figures);
    CHECK(verdict.judgement == Judgement::differs);
    REQUIRE(verdict.by_source.size() == 2);
    CHECK(verdict.by_source[0].source == "geostat-2024-01");
    CHECK(verdict.by_source[1].verdict == Judgement::supported);
}

TEST_CASE("official sources that give different verdicts make a dispute") {
    FakeFigures figures;
    add_source(figures, "geostat-2024-01", "101.1", Standing::official, 0);
    add_source(figures, "comext-2024-01", "151", Standing::official, 0);
    Verdict const verdict = judged(exports_claim("151"), figures);
    CHECK(in_short(verdict) == "disputed ");
    CHECK(verdict.readings.empty());
    CHECK(verdict.explanation ==
          "Sources disagree on Georgia's exports of goods to Germany in 2023: $101 m (geostat, May "
          "2024: differs) and $151 m (comext, May 2024: supported).");
    CHECK(in_short(judged(exports_claim("300"), figures)) == "differs reference");
}

TEST_CASE("compiled sources may disagree where there is no official one") {
    FakeFigures figures;
    add_source(figures, "baci-2024-01", "101.1", Standing::compiled, 0);
    add_source(figures, "cia-2024-01", "151", Standing::compiled, 0);
    Verdict const verdict = judged(exports_claim("151"), figures);
    CHECK(in_short(verdict) == "disputed ");
    CHECK(verdict.explanation.find("$101 m (baci") != std::string::npos);
}

TEST_CASE("the partner's sources never make a dispute") {
    FakeFigures figures;
    for (std::string const id : {"destatis-2024-01", "comext-2024-01"}) {
        figures.source(id, "2024-05-01");
        std::string const millions = id == "destatis-2024-01" ? "50.1m" : "90.1m";
        figures.add(id + " trade.goods export DEU GEO USD 2023=" + millions);
        figures.add(id + " trade.goods import DEU GEO USD 2023=" + millions);
    }
    Claim claim = exports_claim("100");
    claim.flow = Flow::trade;
    Verdict const verdict = judged(claim, figures);
    CHECK(in_short(verdict) == "supported ");
    CHECK(verdict.by_source.size() == 2);
}

TEST_CASE("an official source with a band abstains inside it") {
    FakeFigures figures;
    add_source(figures, "geostat-2024-01", "101.1", Standing::official, 0);
    add_source(figures, "worldbank-2024-01", "121", Standing::official, 20);
    Verdict const verdict = judged(exports_claim("101.1"), figures);
    CHECK(in_short(verdict) == "supported ");
    CHECK(verdict.by_source[1].verdict == Judgement::unchecked);
}

TEST_CASE("a one-way claim is not judged by the partner's figures") {
    FakeFigures figures;
    figures.source("destatis-2024-01", "2024-05-01").short_name = "Destatis";
    figures.add("destatis-2024-01 trade.goods import DEU GEO USD 2023=101.1m");
    Verdict const verdict = judged(exports_claim("300"), figures);
    CHECK(in_short(verdict) == "unchecked not_comparable");
    CHECK(
        verdict.explanation ==
        "There are only the partner's figures for this, and the two sides do not count alike: "
        "Georgia's exports of goods to Germany were $101 m in 2023 by Germany's figures (Destatis, "
        "May 2024).");
    CHECK(verdict.reference->value == Approx(101.1e6));
    REQUIRE(verdict.by_source.size() == 1);
    CHECK(verdict.by_source[0].verdict == Judgement::differs);
}

TEST_CASE("of two-way trade the first-named party's figures come first, the mirror is shown") {
    FakeFigures figures;
    figures.source("geostat-2024-01", "2024-05-01");
    figures.add("geostat-2024-01 trade.goods export GEO DEU USD 2023=100.1m");
    figures.add("geostat-2024-01 trade.goods import GEO DEU USD 2023=200.1m");
    figures.source("destatis-2024-01", "2024-05-01");
    figures.add("destatis-2024-01 trade.goods export DEU GEO USD 2023=300.1m");
    figures.add("destatis-2024-01 trade.goods import DEU GEO USD 2023=150.1m");
    Claim claim = exports_claim("300");
    claim.flow = Flow::trade;
    Verdict const verdict = judged(claim, figures);
    CHECK(in_short(verdict) == "supported ");
    REQUIRE(verdict.by_source.size() == 2);
    CHECK(verdict.by_source[1].source == "destatis-2024-01");
    CHECK(verdict.by_source[1].verdict == Judgement::differs);

    claim.value = written("450", 6);
    Verdict const differing = judged(claim, figures);
    CHECK(differing.judgement == Judgement::differs);
    REQUIRE(differing.readings.size() == 1);
    CHECK(differing.readings[0].swap == "mirror");
    CHECK(differing.readings[0].explanation == "It would be right by Germany's figures: $450 m.");
}

TEST_CASE("currencies are never set against each other") {
    FakeFigures figures;
    figures.source("comext-2024-01", "2024-05-01");
    figures.add("comext-2024-01 trade.goods export GEO DEU EUR 2022=50.1m 2023=100.1m");
    Verdict const verdict = judged(exports_claim("100"), figures);
    CHECK(in_short(verdict) == "unchecked not_comparable");
    CHECK(verdict.explanation == "The figures of Georgia's exports of goods to Germany are in EUR "
                                 "(comext), the claim is in USD.");

    Claim doubled = trade_claim(ClaimKind::change_multiple, "GEO>DEU", "2023", "x");
    doubled.flow = Flow::exports;
    doubled.value = written("2");
    CHECK(in_short(judged(doubled, figures)) == "supported ");
    doubled.measure_unit = "USD";
    CHECK(in_short(judged(doubled, figures)) == "unchecked not_comparable");
}

TEST_CASE("goods where a partner is named, else whichever there is") {
    FakeFigures figures;
    figures.source("geostat-2024-01", "2024-05-01");
    figures.add("geostat-2024-01 trade.gs export GEO DEU USD 2023=100.1m");
    figures.add("geostat-2024-01 trade.gs export GEO WLD USD 2023=100.1m");
    Claim claim = exports_claim("100");
    CHECK(in_short(judged(claim, figures)) == "unchecked no_series");
    claim.coverage = Coverage::goods_services;
    CHECK(in_short(judged(claim, figures)) == "supported ");
    claim.coverage = Coverage::unstated;
    claim.partner.clear();
    Verdict const verdict = judged(claim, figures);
    CHECK(verdict.explanation == "Georgia's exports of goods and services were $100 m in 2023 "
                                 "(geostat, May 2024), as the text says ($100 m).");
}
