// The project's own tables: that they build, and that they say what they must.
#include <algorithm>
#include <cctype>
#include <map>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include <catch2/catch.hpp>

#include "core/utf8.hpp"
#include "reference/builder.hpp"
#include "reference/database.hpp"
#include "small_tables.hpp"

using namespace claimcheck;
using namespace claimcheck::reference;

namespace {

/// Built once for all cases.
Database const& database() {
    static TemporaryFolder const folder;
    static Database const built = [] {
        build_database(CLAIMCHECK_SOURCE_DIR "/reference_data", folder.path() / "built.sqlite");
        return Database(folder.path() / "built.sqlite");
    }();
    return built;
}

SeriesQuery trade_of_armenia(Flow flow, std::optional<std::string> partner) {
    return {"trade.goods", flow, "ARM", std::move(partner), "", Frequency::year};
}

/// What a vintage says of Armenia's yearly trade with some partners together, in USD.
double stated(std::string const& source, std::vector<Flow> const& flows,
              std::vector<std::string> const& partners, int year) {
    double sum = 0;
    for (Flow const flow : flows) {
        for (std::string const& partner : partners) {
            for (auto const& series : database().figures().find(trade_of_armenia(flow, partner))) {
                if (series->source->id == source) {
                    sum += series->at(Period::year(year))->value;
                }
            }
        }
    }
    return sum;
}

std::vector<std::string> members(std::string const& bloc, std::string const& day) {
    return database().lexicon().members(bloc, std::chrono::sys_days(*parse_date(day)));
}

} // namespace

TEST_CASE("the figures behind the first article") {
    std::vector<Flow> const both = {Flow::exports, Flow::imports};
    auto const union_of_2015 = members("EAEU", "2015-12-31");
    CHECK(union_of_2015 == std::vector<std::string>{"ARM", "BLR", "KAZ", "KGZ", "RUS"});
    std::vector<std::string> const partners = {"BLR", "KAZ", "KGZ", "RUS"};

    double const trade_2015 = stated("armstat-2025-02", both, partners, 2015);
    double const exports_2015 = stated("armstat-2025-02", {Flow::exports}, partners, 2015);
    CHECK(trade_2015 == Approx(1.2248e9).epsilon(1e-4));
    CHECK(exports_2015 == Approx(0.25624e9).epsilon(1e-4));

    double const trade_2023 = stated("armstat-2024-05", both, partners, 2023);
    double const exports_2023 = stated("armstat-2024-05", {Flow::exports}, partners, 2023);
    CHECK(trade_2023 / trade_2015 == Approx(6.2).margin(0.05));
    CHECK(exports_2023 / exports_2015 == Approx(14.1).margin(0.05));

    CHECK(stated("armstat-2025-02", both, partners, 2023) / trade_2015 == Approx(6.7).margin(0.05));
    CHECK(stated("armstat-2025-02", {Flow::exports}, partners, 2023) / exports_2015 ==
          Approx(14.6).margin(0.05));

    CHECK(stated("armstat-2024-05", both, {"RUS"}, 2023) == Approx(7.31e9).margin(5e6));
    CHECK(stated("armstat-2025-02", both, {"RUS"}, 2023) == Approx(7.92e9).margin(5e6));
}

TEST_CASE("Armenia's exports to Russia are there in three vintages, oldest first") {
    auto const found = database().figures().find(trade_of_armenia(Flow::exports, "RUS"));
    REQUIRE(found.size() == 4);
    CHECK(found[3]->source->id == "imf-imts-2026-04"); // compilations come after offices
    CHECK(found[0]->source->id == "opendata-am-2023");
    CHECK(found[1]->source->id == "armstat-2024-05");
    CHECK(found[2]->source->id == "armstat-2025-02");

    CHECK_FALSE(found[0]->at(Period::year(2015)));
    CHECK_FALSE(found[1]->at(Period::year(2015)));
    REQUIRE(found[2]->at(Period::year(2015)));
    CHECK(found[2]->at(Period::year(2015))->value == 244892849.75);
    CHECK(found[2]->at(Period::year(2015))->rounding == Approx(0.005));

    CHECK_FALSE(found[0]->at(Period::year(2023)));
    CHECK(found[1]->at(Period::year(2023))->value == 3418641567.3);
    CHECK(found[2]->at(Period::year(2023))->value == 3540192102.4);

    CHECK(found[2]->observations.front().period == Period::year(2007));
    CHECK(found[2]->observations.back().period == Period::year(2024));
}

TEST_CASE("the sources cover what they say they cover") {
    auto const query = trade_of_armenia(Flow::imports, "TUV");
    CHECK(database().figures().covers("armstat-2024-05", query, Period::year(2023)));
    CHECK_FALSE(database().figures().covers("armstat-2024-05", query, Period::year(2015)));
    CHECK(database().figures().covers("armstat-2025-02", query, Period::year(2015)));
    CHECK(database().figures().covers("armstat-2025-02", query, Period::month(2010, 1)));
    CHECK_FALSE(database().figures().covers("armstat-2025-02", query, Period::month(2009, 12)));
}

TEST_CASE("months add up to their year") {
    double sum = 0;
    auto query = trade_of_armenia(Flow::exports, "RUS");
    query.frequency = Frequency::month;
    for (auto const& series : database().figures().find(query)) {
        for (Observation const& o : series->observations) {
            bool const wanted =
                series->source->id == "armstat-2025-02" && Period::year(2022).contains(o.period);
            sum += wanted ? o.value : 0;
        }
    }
    CHECK(sum == Approx(2462777217.81).epsilon(1e-9));
}

TEST_CASE("membership has its dates") {
    CHECK(members("EAEU", "2014-12-31").empty());
    CHECK(members("EAEU", "2015-06-30") == std::vector<std::string>{"ARM", "BLR", "KAZ", "RUS"});
    CHECK(members("EU", "2020-01-31").size() == 28);
    CHECK(members("EU", "2020-02-01").size() == 27);
    CHECK(members("EU27", "2010-12-31").size() == 27);
    CHECK(members("CAS", "2023-12-31").size() == 5);
    CHECK(members("EUROPE", "2023-12-31").empty());
}

TEST_CASE("texts' names for areas are there") {
    struct Case {
        std::string name;
        std::string area;
        NameKind kind;
    };
    auto const c = GENERATE(values<Case>({
        {"Armenia", "ARM", NameKind::name},
        {"Armenian", "ARM", NameKind::adjective},
        {"Armenians", "ARM", NameKind::demonym},
        {"Yerevan", "ARM", NameKind::capital},
        {"Moscow", "RUS", NameKind::capital},
        {"EAEU", "EAEU", NameKind::name},
        {"EEU", "EAEU", NameKind::name},
        {"Eurasian Economic Union", "EAEU", NameKind::name},
        {"EU", "EU", NameKind::name},
        {"euro area", "EA", NameKind::name},
        {"US", "USA", NameKind::name},
        {"U.S.", "USA", NameKind::name},
        {"UK", "GBR", NameKind::name},
        {"British", "GBR", NameKind::adjective},
        {"UAE", "ARE", NameKind::name},
        {"Turkey", "TUR", NameKind::name},
        {"Türkiye", "TUR", NameKind::name},
        {"Kyrgyz", "KGZ", NameKind::adjective},
        {"Kyrgyz Republic", "KGZ", NameKind::name},
        {"Kazakh", "KAZ", NameKind::adjective},
        {"South Korean", "KOR", NameKind::adjective},
        {"Ivory Coast", "CIV", NameKind::name},
        {"Côte d'Ivoire", "CIV", NameKind::name},
        {"Sino", "CHN", NameKind::adjective},
        {"Czech Republic", "CZE", NameKind::name},
        {"Burma", "MMR", NameKind::former},
        {"Kyiv", "UKR", NameKind::capital},
        {"Kiev", "UKR", NameKind::capital},
    }));
    CAPTURE(c.name);
    auto const& names = database().lexicon().area_names;
    auto const found = std::find_if(names.begin(), names.end(),
                                    [&](AreaName const& row) { return row.name == c.name; });
    REQUIRE(found != names.end());
    CHECK(found->area == c.area);
    CHECK(found->kind == c.kind);
}

TEST_CASE("every country has its name, and no name is dirt") {
    Lexicon const& lexicon = database().lexicon();
    std::set<std::pair<std::string, std::string>> names;
    std::map<std::string, std::string> area_of_lower_case;
    for (AreaName const& row : lexicon.area_names) {
        CAPTURE(row.name);
        names.emplace(row.area, row.name);
        CHECK(row.name.find_first_of("()/;_") == std::string::npos);
        CHECK(row.name.find("&ocirc") == std::string::npos);
        CHECK(row.name.substr(0, 4) != "the ");
        CHECK(row.name == valid_utf8(row.name));
        std::string lower = row.name;
        std::transform(lower.begin(), lower.end(), lower.begin(),
                       [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        CHECK(area_of_lower_case.emplace(lower, row.area).first->second == row.area);
    }
    for (Area const& area : lexicon.areas) {
        if (area.kind == AreaKind::country) {
            CAPTURE(area.code);
            CHECK(names.contains({area.code, area.name}));
        }
    }
    CHECK(std::count_if(lexicon.areas.begin(), lexicon.areas.end(),
                        [](Area const& area) { return area.kind == AreaKind::country; }) >= 250);
    CHECK(lexicon.in_sentence("USA") == "the United States");
    CHECK(lexicon.in_sentence("EAEU") == "the EAEU");
    CHECK(lexicon.in_sentence("ARM") == "Armenia");
}

TEST_CASE("the indicators are there, and the words mean one of them") {
    Lexicon const& lexicon = database().lexicon();
    for (char const* id : {"trade.goods",       "trade.services",
                           "trade.gs",          "trade.goods.consignment",
                           "gdp.current",       "gdp.real",
                           "gdp.growth",        "gdp.per_capita",
                           "population",        "inflation.cpi",
                           "unemployment.rate", "current_account",
                           "budget.balance",    "debt.public",
                           "remittances",       "fdi.inflow",
                           "reserves",          "industrial_output",
                           "poverty.rate",      "wage.average",
                           "inflation.cpi_eop", "exchange_rate.official",
                           "trade.goods.baci",  "trade.goods.share",
                           "trade.gs.share_gdp"}) {
        CAPTURE(id);
        CHECK(lexicon.indicator(id));
    }
    std::map<std::string, IndicatorWord> words;
    for (IndicatorWord const& row : lexicon.indicator_words) {
        CAPTURE(row.word);
        words.emplace(row.word, row);
        CHECK_FALSE(lexicon.concept_of(row.target).empty());
        CHECK(std::none_of(row.word.begin(), row.word.end(),
                           [](unsigned char c) { return std::isupper(c) != 0; }));
    }
    CHECK(words.at("trade").flow == Flow::trade);
    CHECK(words.at("turnover").target == "trade");
    CHECK(words.at("shipments").flow == Flow::exports);
    CHECK(words.at("imports").flow == Flow::imports);
    CHECK(words.at("trade deficit").flow == Flow::balance);
    CHECK(words.at("trade in goods and services").target == "trade.gs");
    CHECK(words.at("inflation").flow == Flow::none);
    CHECK(words.at("economic growth").target == "gdp.growth");
}

TEST_CASE("every source is credited with its licence and vintage") {
    std::string const credit = read_file(CLAIMCHECK_SOURCE_DIR "/reference_data/SOURCES.md");
    REQUIRE_FALSE(database().sources().empty());
    for (auto const& source : database().sources()) {
        CAPTURE(source->id);
        auto const start = credit.find("| `" + source->id + "` |");
        REQUIRE(start != std::string::npos);
        std::string const line = credit.substr(start, credit.find('\n', start) - start);
        CHECK_THAT(line, Catch::Matchers::Contains(source->publisher));
        CHECK_THAT(line, Catch::Matchers::Contains(source->title));
        CHECK_THAT(line, Catch::Matchers::Contains(source->licence));
        CHECK_THAT(line, Catch::Matchers::Contains("| " + source->vintage + " |"));
    }
}

TEST_CASE("any number of threads get the same answers") {
    auto const ask = [] {
        std::string answers;
        for (auto const& series :
             database().figures().find(trade_of_armenia(Flow::exports, std::nullopt))) {
            answers += series->partner + std::to_string(series->observations.size()) + " ";
        }
        return answers;
    };
    std::string const expected = ask();
    std::vector<std::string> answers(8);
    std::vector<std::jthread> threads;
    for (std::string& answer : answers) {
        threads.emplace_back([&] {
            for (int i = 0; i < 10; ++i) {
                answer = ask();
            }
        });
    }
    threads.clear();
    CHECK(expected.size() > 1000);
    CHECK(answers == std::vector<std::string>(8, expected));
}
