// Records of a file become figures by a mapping.
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "core/lexicon.hpp"
#include "formats/mapper.hpp"
#include "formats/readers.hpp"
#include "formats/terms.hpp"

using namespace claimcheck;
using namespace claimcheck::formats;

namespace {

Lexicon lexicon() {
    Lexicon lexicon;
    lexicon.areas = {{"ARM", AreaKind::country, "Armenia", "Armenia", "AMD", "AM", 51, ""},
                     {"DEU", AreaKind::country, "Germany", "Germany", "EUR", "DE", 276, ""},
                     {"RUS", AreaKind::country, "Russia", "Russia", "RUB", "RU", 643, ""},
                     {"WLD", AreaKind::world, "World", "the world"}};
    lexicon.area_names = {{"Russian Federation", "RUS", NameKind::name},
                          {"Armenian", "ARM", NameKind::adjective}};
    lexicon.indicators = {{"gas.deliveries", "gas", "gas deliveries", "m3", "level", ""},
                          {"gdp.current", "gdp", "GDP", "USD", "level", "nominal"},
                          {"trade.goods", "trade", "trade in goods", "USD", "level", "goods"}};
    return lexicon;
}

/// Writes down what comes, one line each.
class Written : public FigureSink {
  public:
    void figure(MappedFigure const& f) override {
        std::string line(f.indicator);
        for (std::string_view const part :
             {f.reporter, f.partner, f.product, f.unit, f.status, f.source}) {
            line += ' ' + (part.empty() ? std::string("-") : std::string(part));
        }
        line += ' ' + std::to_string(static_cast<int>(f.flow)) + ' ' + to_string(f.period) + ' ';
        lines.push_back(line + std::to_string(f.value));
    }
    void empty() override { lines.emplace_back("empty"); }
    void left_out() override { lines.emplace_back("left out"); }
    void reject(std::size_t line, std::string_view why) override {
        lines.push_back(std::to_string(line) + ": " + std::string(why));
    }

    std::vector<std::string> lines;
};

using Row = std::vector<std::string_view>;

std::vector<std::string> mapped(std::string_view mapping, std::vector<std::string> const& columns,
                                std::vector<Row> const& rows) {
    Lexicon const names = lexicon();
    AreaIndex const areas(names);
    Mapping const parsed = parse_mapping(mapping);
    Written written;
    Mapper mapper(parsed, names, areas, written);
    mapper.columns(columns);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        mapper.record(rows[i], i + 2);
    }
    return written.lines;
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("columns are fields, areas have many names, trade without a partner is the world's") {
    CHECK(mapped(R"({"indicator": "what", "reporter": "who", "partner": "whom", "flow": "flow",
                     "period": "when", "unit": "unit", "source": "src", "value": "value"})",
                 {"when", "what", "who", "whom", "flow", "unit", "value", "src"},
                 {{"2023", "trade.goods", "ARM", "RU", "export", "US$", "12.5", "a-2024"},
                  {"2023Q2", "trade.goods", "051", "", "Imports", "", "1", ""},
                  {"2023", "gdp.current", "russian federation", "", "", "", "7", ""}}) ==
          Lines{"trade.goods ARM RUS - USD - a-2024 1 2023 12.500000",
                "trade.goods ARM WLD - USD - - 2 2023-Q2 1.000000",
                "gdp.current RUS - - USD - - 0 2023 7.000000"});
}

TEST_CASE("a code may settle other fields and the scale; a column has the last word") {
    CHECK(mapped(R"({"reporter": {"column": "geo", "codes": {"U": "RUS"}}, "period": "t",
                     "indicator": {"column": "code", "codes": {
                        "G": {"indicator": "gdp.current", "unit": "EUR", "scale": 1e6},
                        "X": {"indicator": "trade.goods", "flow": "export"}}},
                     "unit": "unit", "value": {"column": "v", "scale": 10}})",
                 {"geo", "code", "t", "unit", "v"},
                 {{"U", "G", "2020", "", "1.5"},
                  {"DE", "G", "2020", "USD", "2"},
                  {"DE", "X", "2020", "", "3"},
                  {"DE", "Y", "2020", "", "3"}}) ==
          Lines{"gdp.current RUS - - EUR - - 0 2020 15000000.000000",
                "gdp.current DEU - - USD - - 0 2020 20000000.000000",
                "trade.goods DEU WLD - USD - - 1 2020 30.000000",
                "5: the indicator 'Y' is not known; --set indicator=… or a mapping can say which "
                "one it is"});
}

TEST_CASE("values may stand in columns that are named after a period or a code") {
    std::string const constants =
        R"("partner": {"constant": "Russia"}, "unit": {"constant": "m3"})";
    CHECK(mapped(R"({"indicator": {"constant": "gas.deliveries"}, "reporter": "Land",
                     "period": {"header": true}, )" +
                     constants + R"(, "value": {"decimal": ",", "grouping": ".", "scale": 1000}})",
                 {"Land", "Jan 2023", "2023-02", "Notiz"}, {{"Germany", "1.200,5", "-", "x"}}) ==
          Lines{"gas.deliveries DEU RUS - m3 - - 0 2023-01 1200500.000000", "empty"});
    CHECK(mapped(R"({"indicator": {"header": true, "codes": {"GDP": "gdp.current"}},
                     "reporter": "c", "period": "y"})",
                 {"c", "y", "GDP", "Other"}, {{"ARM", "2020", "3", "4"}}) ==
          Lines{"gdp.current ARM - - USD - - 0 2020 3.000000"});
}

TEST_CASE("rows that are not wanted are left out, unusable ones rejected with the reason") {
    CHECK(mapped(R"({"indicator": {"constant": "gdp.current"}, "reporter": "c", "period": "y",
                     "flow": "f", "value": {"column": "v", "exponent": "mult"},
                     "where": {"kind": ["actual"], "nowhere": ["x"]}})",
                 {"c", "y", "v", "kind", "mult", "f"},
                 {{"ARM", "2020", "3", "plan", "", ""},
                  {"ARM", "2020", "3", "", "6", ""},
                  {"ARM", "2020", "3", "actual", "many", ""},
                  {"ARM", "2020", "..", "actual", "", ""},
                  {"Atlantis", "2020", "3", "actual", "", ""},
                  {"ARM", "Tuesday", "3", "actual", "", ""},
                  {"", "2020", "3", "actual", "", ""},
                  {"ARM", "2020", "3 b", "actual", "", ""},
                  {"ARM", "2020", "3", "actual", "", "outward"}}) ==
          Lines{"left out", "gdp.current ARM - - USD - - 0 2020 3000000.000000",
                "4: '3' is no number like -1234.5", "empty", "6: the area 'Atlantis' is not known",
                "7: 'Tuesday' is no period like 2023, 2023-Q1 or 2023-11", "8: it has no reporter",
                "9: '3 b' is no number like -1234.5",
                "10: the flow 'outward' is none of export, import, total, balance, none"});
}

TEST_CASE("a figure of trade needs a flow") {
    CHECK(mapped(R"({"indicator": {"constant": "trade.goods"}, "reporter": "c", "period": "y",
                     "value": "v"})",
                 {"c", "y", "v"}, {{"ARM", "2020", "3"}}) ==
          Lines{"2: a figure of trade needs a flow: export, import, total or balance"});
}

TEST_CASE("a file without the columns that a mapping needs says so") {
    std::string const mapping =
        R"({"indicator": {"constant": "gdp.current"}, "reporter": "c", "period": "y", "value": "v"})";
    CHECK_THROWS_WITH(mapped(mapping, {"c", "y", "w"}, {}),
                      "no column holds the values; the columns are: c, y, w");
    CHECK_THROWS_WITH(mapped(mapping, {"year", "c", "v"}, {}),
                      Catch::Matchers::StartsWith("no column says the period; --set period=…"));
}

TEST_CASE("a message shows the start of a long cell, in whole characters") {
    CHECK(quoted("Armenia") == "'Armenia'");
    std::string const before(59, 'a');
    CHECK(quoted(before + "\u00e9") == "'" + before + "…'");
    CHECK(quoted(before + "a\u00e9") == "'" + before + "a…'");
}
