// What the store gives back of the figures that went in.
#include <string>
#include <thread>
#include <vector>

#include <catch2/catch.hpp>

#include "reference/builder.hpp"
#include "reference/database.hpp"
#include "reference/database_file.hpp"
#include "reference/reader_pool.hpp"
#include "reference/series_cache.hpp"
#include "reference/stored_figures.hpp"
#include "small_tables.hpp"

using namespace claimcheck;
using namespace claimcheck::reference;

namespace fs = std::filesystem;

namespace {

SeriesQuery exports_to(std::optional<std::string> partner) {
    return {"trade.goods", Flow::exports, "AAA", std::move(partner), "", std::nullopt};
}

/// A series as "source partner frequency: period=value±rounding ...".
std::string describe(Series const& series) {
    std::string text = series.source->id + " " + series.partner + ":";
    for (Observation const& o : series.observations) {
        std::array<char, 64> figure{};
        std::snprintf(figure.data(), figure.size(), "=%g±%g", o.value, o.rounding);
        text += " ";
        text += to_string(o.period);
        text += figure.data();
    }
    return text;
}

std::vector<std::string> describe(std::vector<std::shared_ptr<Series const>> const& found) {
    std::vector<std::string> texts;
    for (auto const& series : found) {
        texts.push_back(describe(*series));
    }
    return texts;
}

} // namespace

TEST_CASE("a figure comes back as it was written, in a series with all its labels") {
    SmallTables const tables;
    Database const database(tables.build());
    auto const found = database.figures().find(exports_to("BBB"));
    REQUIRE(found.size() == 1);
    Series const& series = *found[0];
    CHECK(series.key() == "trade.goods AAA>BBB export");
    CHECK(series.unit == "USD");
    CHECK(series.frequency == Frequency::year);
    CHECK(series.source->short_name == "Office");
    CHECK(describe(series) == "office-2024 BBB: 2022=120.5±0.05 2023=12300±50");
    REQUIRE(series.at(Period::year(2023)));
    CHECK(series.at(Period::year(2023))->status.empty());
}

TEST_CASE("every form of period comes back") {
    auto const period =
        GENERATE(values<std::string>({"2023", "2023-H2", "2023-Q1", "2023-11", "2023-01/2023-11",
                                      "2015/2024", "FY2023/24", "FY2021", "1950", "2024-02"}));
    CAPTURE(period);
    SmallTables const tables;
    tables.write(kFigures,
                 std::string(kFiguresHeader) + "trade.goods,AAA,BBB,export," + period + ",USD,7\n");
    Database const database(tables.build());
    auto const found = database.figures().find(exports_to("BBB"));
    REQUIRE(found.size() == 1);
    REQUIRE(found[0]->observations.size() == 1);
    CHECK(found[0]->observations[0].period == *parse_period(period));
    CHECK(found[0]->frequency == parse_period(period)->frequency);
}

TEST_CASE("series come by source rank, vintage, partner and frequency") {
    SmallTables const tables;
    std::string const header = kFiguresHeader;
    tables.write(kFigures, header + "trade.goods,AAA,WLD,export,2023,USD,9\n"
                                    "trade.goods,AAA,CCC,export,2023-02,USD,4\n"
                                    "trade.goods,AAA,CCC,export,2023-01,USD,3\n"
                                    "trade.goods,AAA,CCC,export,2023,USD,2\n"
                                    "trade.goods,AAA,CCC,import,2023,USD,8\n"
                                    "trade.goods,AAA,BBB,export,2023,USD,1\n"
                                    "trade.goods,BBB,CCC,export,2023,USD,6\n");
    tables.write("figures/office/office-2024-05/yearly.csv",
                 header + "trade.goods,AAA,CCC,export,2023,USD,20\n");
    tables.write("figures/office/office/yearly.csv",
                 header + "trade.goods,AAA,CCC,export,2023,USD,30\n");
    tables.write("figures/compiler/compiler/yearly.csv",
                 header + "trade.goods,AAA,CCC,export,2023,USD,40\n");
    Database const database(tables.build());
    Figures const& figures = database.figures();

    using Texts = std::vector<std::string>;
    CHECK(describe(figures.find(exports_to("CCC"))) ==
          Texts{"office-2024-05 CCC: 2023=20±0.1", "office-2024 CCC: 2023=2±0.01",
                "office-2024 CCC: 2023-01=3±0.015 2023-02=4±0.02", "office CCC: 2023=30±0.15",
                "compiler CCC: 2023=40±0.2"});
    CHECK(describe(figures.find(exports_to("WLD"))) == Texts{"office-2024 WLD: 2023=9±0.045"});
    CHECK(figures.find(exports_to("")).empty());
    CHECK(figures.find(exports_to(std::nullopt)).size() == 7);
    CHECK(figures.find(exports_to("UNI")).empty());

    SeriesQuery monthly = exports_to("CCC");
    monthly.frequency = Frequency::month;
    CHECK(describe(figures.find(monthly)) ==
          Texts{"office-2024 CCC: 2023-01=3±0.015 2023-02=4±0.02"});
    SeriesQuery wine = exports_to("CCC");
    wine.product = "wine";
    CHECK(figures.find(wine).empty());
}

TEST_CASE("a source covers a period that it has for any partner") {
    SmallTables const tables;
    tables.write(kFigures, std::string(kFiguresHeader) +
                               "trade.goods,AAA,BBB,export,2022,USD,1\n"
                               "trade.goods,AAA,CCC,export,2023-01,USD,1\n"
                               "trade.goods,AAA,CCC,export,2023-01/2023-12,USD,1\n");
    Database const database(tables.build());
    struct Case {
        std::string source;
        Flow flow;
        std::string reporter;
        std::string period;
        bool covered;
    };
    auto const c = GENERATE(values<Case>({
        {"office-2024", Flow::exports, "AAA", "2022", true},
        {"office-2024", Flow::exports, "AAA", "2023-01", true},
        {"office-2024", Flow::exports, "AAA", "2023-01/2023-12", true},
        {"office-2024", Flow::exports, "AAA", "2023", false}, // the same days, but other counting
        {"office-2024", Flow::exports, "AAA", "2023-02", false},
        {"office-2024", Flow::imports, "AAA", "2022", false},
        {"office-2024", Flow::exports, "BBB", "2022", false},
        {"office-2024-05", Flow::exports, "AAA", "2022", false},
        {"unheard of", Flow::exports, "AAA", "2022", false},
    }));
    CAPTURE(c.source, c.reporter, c.period);
    SeriesQuery const query{"trade.goods", c.flow, c.reporter, "WLD", "", std::nullopt};
    CHECK(database.figures().covers(c.source, query, *parse_period(c.period)) == c.covered);
}

TEST_CASE("a database that is replaced while it is open goes on answering from the old file") {
    SmallTables const tables;
    fs::path const file = tables.build();
    Database const old(file);
    tables.write(kFigures,
                 std::string(kFiguresHeader) + "trade.goods,AAA,BBB,export,2022,USD,999\n");
    tables.build();

    auto const value = [](Database const& database) {
        return database.figures().find(exports_to("BBB")).at(0)->observations.at(0).value;
    };
    std::vector<double> values(4);
    std::vector<std::jthread> threads;
    for (double& result : values) {
        threads.emplace_back([&] { result = value(old); });
    }
    threads.clear();
    CHECK(values == std::vector<double>(4, 120.5));
    Database const fresh(file);
    CHECK(value(fresh) == 999);
    CHECK(old.stamp().sha256 != fresh.stamp().sha256);
}

TEST_CASE("a thread waits for a connection to the old file rather than read the new one") {
    SmallTables const tables;
    DatabaseFile const file(tables.build());
    ReaderPool pool(file);
    auto const value = [&pool] {
        ReaderPool::Loan const reader = pool.borrow();
        return reader->observations(reader->find(exports_to("BBB")).at(0)).at(0).value;
    };
    double seen = 0;
    std::jthread other;
    {
        ReaderPool::Loan const only_one = pool.borrow();
        tables.write(kFigures,
                     std::string(kFiguresHeader) + "trade.goods,AAA,BBB,export,2022,USD,999\n");
        tables.build();
        other = std::jthread([&] { seen = value(); });
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    other.join();
    CHECK(seen == 120.5);
}

TEST_CASE("the cache lets go of what was not used for longest, and holds to its size") {
    auto const series = [](std::size_t observations) {
        Series made;
        made.observations.resize(observations);
        return std::make_shared<Series const>(std::move(made));
    };
    std::size_t const one = sizeof(Series) + 100 * sizeof(Observation);
    SeriesCache cache(2 * one);
    cache.put(1, series(100));
    cache.put(2, series(100));
    CHECK(cache.bytes() == 2 * one);
    REQUIRE(cache.get(1));
    cache.put(3, series(100));
    CHECK(cache.bytes() == 2 * one);
    CHECK(cache.get(1));
    CHECK_FALSE(cache.get(2));
    CHECK(cache.get(3));
    cache.put(4, series(1000)); // more than there is room for
    CHECK_FALSE(cache.get(4));
    CHECK(cache.get(3));
}

TEST_CASE("answers do not depend on the cache") {
    SmallTables const tables;
    DatabaseFile const file(tables.build());
    Database const database(file.path());
    StoredFigures const uncached(file, database.sources(), 0);
    for (int i = 0; i < 2; ++i) {
        CHECK(describe(uncached.find(exports_to(std::nullopt))) ==
              describe(database.figures().find(exports_to(std::nullopt))));
    }
    CHECK(database.figures().find(exports_to("BBB"))[0] ==
          database.figures().find(exports_to("BBB"))[0]);
    CHECK(uncached.find(exports_to("BBB"))[0] != uncached.find(exports_to("BBB"))[0]);
}
