// Vintages side by side.
#include <string>

#include <catch2/catch.hpp>

#include "derive/listing.hpp"
#include "tests/support/fake_statistics.hpp"

using namespace claimcheck;
using namespace claimcheck::derive;

namespace {

/// "2023 armstat-2024-05 7306.02 *", a row in short.
std::string row(ListedFigure const& listed) {
    std::string text = to_string(listed.figure.period);
    for (auto const& source : listed.sources) {
        text += " " + source->id;
    }
    return text + " " + std::to_string(static_cast<long>(listed.figure.value / 1e6)) +
           (listed.judged ? " *" : "");
}

std::vector<std::string> rows(test::FakeFigures const& figures, ListingQuery const& query) {
    std::vector<std::string> found;
    for (ListedFigure const& listed : list_figures(test::small_lexicon(), figures, query)) {
        found.push_back(row(listed));
    }
    return found;
}

} // namespace

TEST_CASE("every vintage of every period, the judged one marked") {
    auto const figures = test::armenian_trade();
    ListingQuery query{"ARM", "RUS", "trade", Frequency::year, parse_date("2024-05-08")};
    auto const listed = rows(figures, query);
    REQUIRE(listed.size() == 18 + 7 + 3);
    CHECK(listed.front() == "2007 armstat-2025-02 921 *");
    CHECK(std::vector(listed.end() - 6, listed.end()) ==
          std::vector<std::string>{"2022 opendata-am-2023 5033", "2022 armstat-2024-05 5099 *",
                                   "2022 armstat-2025-02 5099", "2023 armstat-2024-05 7306 *",
                                   "2023 armstat-2025-02 7923", "2024 armstat-2025-02 12401 *"});
}

TEST_CASE("a word, a flow or an indicator says what is listed") {
    auto const [what, flows] = GENERATE(table<std::string, std::vector<Flow>>({
        {"trade", {Flow::trade}},
        {"exports", {Flow::exports}},
        {"import", {Flow::imports}},
        {"balance", {Flow::balance}},
        {"turnover", {Flow::trade}},
        {"trade.goods", {Flow::trade, Flow::exports, Flow::imports, Flow::balance}},
        {"trade.gs", {}},
        {"nonsense", {}},
    }));
    CAPTURE(what);
    auto const figures = test::armenian_trade();
    Lexicon lexicon = test::small_lexicon();
    lexicon.indicator_words = {{"turnover", "trade", Flow::trade}};
    std::vector<Flow> found;
    for (ListedFigure const& listed :
         list_figures(lexicon, figures, {"ARM", "RUS", what, Frequency::year, {}})) {
        if (found.empty() || found.back() != listed.figure.measure.flow) {
            found.push_back(listed.figure.measure.flow);
        }
    }
    CHECK(found == flows);
}

TEST_CASE("a figure put together from several vintages stands in a row of its own") {
    test::FakeFigures figures;
    figures.source("a-2024-05", "2024-05-11");
    figures.source("a-2025-02", "2025-02-25");
    figures.add("a-2024-05 trade.goods export ARM RUS USD 2023=90m");
    figures.add("a-2025-02 trade.goods export ARM RUS USD 2023=100m");
    figures.add("a-2025-02 trade.goods import ARM RUS USD 2023=10m");
    ListingQuery const query{"ARM", "RUS", "trade", Frequency::year, parse_date("2024-05-08")};
    CHECK(rows(figures, query) ==
          std::vector<std::string>{"2023 a-2025-02 110", "2023 a-2024-05 a-2025-02 100 *"});
}

TEST_CASE("trade without a partner is with the world, other measures have none") {
    test::FakeFigures figures;
    figures.source("a-2024-05", "2024-05-11");
    figures.add("a-2024-05 trade.goods export ARM WLD USD 2023=90m");
    figures.add("a-2024-05 gdp.current - ARM - USD 2023=24000m");
    CHECK(rows(figures, {"ARM", "", "exports", Frequency::year, {}}) ==
          std::vector<std::string>{"2023 a-2024-05 90 *"});
    CHECK(rows(figures, {"ARM", "", "gdp", Frequency::year, {}}) ==
          std::vector<std::string>{"2023 a-2024-05 24000 *"});
}
