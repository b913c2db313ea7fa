// The readers on small files, whole outputs side by side.
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "collected.hpp"
#include "formats/readers.hpp"

using namespace claimcheck::formats;

namespace {

using Lines = std::vector<std::string>;
using Reader = void (*)(std::istream&, Sink&);

struct Case {
    std::string name;
    Reader reader;
    std::string text;
    Lines lines;
};

std::vector<Case> cases() {
    return {
        {"tidy, with a byte order mark and an empty name at the end",
         &read_tidy,
         "\xEF\xBB\xBF"
         "a,b,\r\n1,2,\r\n\r\n3,\r\n4,5,6\r\n7\r\n",
         {"columns: a | b", "2: 1 | 2", "4: 3 | ", "5: rejected: 3 cells in a table of 2 columns",
          "6: rejected: 1 cells in a table of 2 columns"}},
        {"tidy, divided by semicolons, lines within a cell",
         &read_tidy,
         "a;b\n\"x\ny\";1,5\nz;2\n",
         {"columns: a | b", "2: x\ny | 1,5", "4: z | 2"}},
        {"tidy, a misplaced quotation mark costs a row",
         &read_tidy,
         "a,b\n\"5\" pipe,1\nx,2\n",
         {"columns: a | b", "2: rejected: a quotation mark stands where none may", "3: x | 2"}},
        {"tidy, Windows-1252",
         &read_tidy,
         "a,b\nC\xF4te d'Ivoire,\x80 5\n",
         {"columns: a | b", "2: Côte d'Ivoire | € 5"}},
        {"World Bank, API",
         &read_worldbank,
         "\xEF\xBB\xBF\"Data Source\",\"WDI\",\n\n\"Last Updated Date\",\"2025\",\n\n"
         "\"Country Name\",\"Country Code\",\"Indicator Code\",\"1960\",\"1961\",\n"
         "\"Aruba\",\"ABW\",\"X\",\"\",\"2.5\",\n",
         {"columns: Country Name | Country Code | Indicator Code | period | value",
          "6: Aruba | ABW | X | 1960 | ", "6: Aruba | ABW | X | 1961 | 2.5"}},
        {"World Bank, Data_Extract with its footer",
         &read_worldbank,
         "Country Name,Country Code,Series Code,1990 [YR1990],2000 [YR2000]\n"
         "Aruba,ABW,X,..,3\n,,,,\n,,,,\n"
         "Data from database: World Development Indicators,,,,\nLast Updated: 12/28/2023,,,,\n",
         {"columns: Country Name | Country Code | Series Code | period | value",
          "2: Aruba | ABW | X | 1990 [YR1990] | ..", "2: Aruba | ABW | X | 2000 [YR2000] | 3"}},
        {"Comtrade, commas behind the rows",
         &read_comtrade,
         "period,reporterISO,primaryValue\n\"2014\",\"THA\",\"9\",\n",
         {"columns: period | reporterISO | primaryValue", "2: 2014 | THA | 9"}},
        {"Comtrade, older columns",
         &read_comtrade,
         "Year,Reporter ISO,Trade Value (US$)\n2014,THA,9\n",
         {"columns: Year | Reporter ISO | Trade Value (US$)", "2: 2014 | THA | 9"}},
        {"Our World in Data, several columns, small letters",
         &read_owid,
         "entity,code,year,\"GDP, total\",CO2\nChad,TCD,2000,1,\n",
         {"columns: Entity | Code | Year | indicator | value",
          "2: Chad | TCD | 2000 | GDP, total | 1", "2: Chad | TCD | 2000 | CO2 | "}},
        {"Eurostat TSV, flags and missing values",
         &read_eurostat_tsv,
         "freq,unit,geo\\TIME_PERIOD\t2019 \t2020 \nA,PC,AT\t1.5 bd\t: c\nA,PC\t1\t2\nA,PC,BE\t3\n",
         {"columns: freq | unit | geo | period | value | status",
          "2: A | PC | AT | 2019 | 1.5 | bd", "2: A | PC | AT | 2020 | : | c",
          "3: rejected: 2 dimensions where the header has 3",
          "4: rejected: 2 cells in a table of 3 columns"}},
        {"SDMX-CSV 1.0",
         &read_sdmx,
         "DATAFLOW,FREQ,OBS_VALUE\nX:Y(1.0),A,5\n",
         {"columns: DATAFLOW | FREQ | OBS_VALUE", "2: X:Y(1.0) | A | 5"}},
        {"SDMX-CSV 2.0 with labels, decimal commas and a deletion",
         &read_sdmx,
         "STRUCTURE[|];ACTION;FREQ: Frequency;OBS_VALUE: Value\n"
         "dataflow;I;A: Annual, all;12,4\ndataflow;D;A: Annual;\n",
         {"columns: STRUCTURE | ACTION | FREQ | OBS_VALUE | FREQ.label",
          "2: dataflow | I | A | 12.4 | Annual, all",
          "3: rejected: it asks for a deletion (ACTION D)"}},
        {"SDMX-JSON 1.0, series and attributes",
         &read_sdmx,
         R"( {"dataSets": [{"series": {"0:1": {"attributes": [null, 0], "observations":
              {"0": [1.50, 0], "1": [2, null], "7": [3], "x": 5}}}}],
             "structure": {"dimensions": {
                "dataSet": [{"id": "FREQ", "values": [{"id": "A", "name": "Annual"}]}],
                "series": [{"id": "GEO", "values": [{"id": "AT"}]},
                           {"id": "UNIT", "values": [{"id": "P"}, {"id": "Q", "names": {"en": "q"}}]}],
                "observation": [{"id": "TIME_PERIOD", "values": [{"id": "2019"}, {"name": "2020"}]}]},
              "attributes": {
                "series": [{"id": "A1", "values": []}, {"id": "A2", "values": [{"id": "a"}]}],
                "observation": [{"id": "OBS_STATUS", "values": [{"id": "E"}]}]}}})",
         {"columns: FREQ | FREQ.label | GEO | GEO.label | UNIT | UNIT.label | TIME_PERIOD | "
          "TIME_PERIOD.label | A1 | A2 | OBS_STATUS | value",
          "1: A | Annual | AT |  | Q | q | 2019 |  |  | a | E | 1.50",
          "2: A | Annual | AT |  | Q | q | 2020 | 2020 |  | a |  | 2",
          "3: rejected: its key is outside the dimensions",
          "4: rejected: its key is outside the dimensions"}},
        {"SDMX-JSON 2.0, flat observations",
         &read_sdmx,
         R"({"data": {"structures": [{"dimensions": {"observation": [
               {"id": "GEO", "values": [{"id": "AT"}]},
               {"id": "T", "values": [{"value": "2019"}]}]}}],
             "dataSets": [{"structure": 0, "observations": {"0:0": ["7"], "0": [1]}}]}})",
         {"columns: GEO | GEO.label | T | T.label | value", "1: AT |  | 2019 |  | 7",
          "2: rejected: its key is outside the dimensions"}},
        {"JSON-stat 2.0, statuses by position",
         &read_json_stat,
         R"({"version": "2.0", "class": "dataset", "id": ["geo", "time"], "size": [2, 2],
             "dimension": {"geo": {"category": {"index": {"BE": 1, "AT": 0}, "label": {"AT": "Austria"}}},
                           "time": {"category": {"index": ["2019", "2020"]}}},
             "value": [1.50, null, 3, 4e2], "status": {"2": "p"}})",
         {"columns: geo | geo.label | time | value | status", "1: AT | Austria | 2019 | 1.50 | ",
          "2: AT | Austria | 2020 |  | ", "3: BE |  | 2019 | 3 | p", "4: BE |  | 2020 | 4e2 | "}},
        {"JSON-stat 1.x, sparse values, a dimension of one category",
         &read_json_stat,
         R"({"dataset": {"dimension": {"id": ["c", "t"], "size": [1, 3],
               "c": {"category": {"label": {"X": "the one"}}},
               "t": {"category": {"index": {"a": 0, "b": 1, "c": 2}}}},
             "value": {"2": 5, "9": 1}, "status": "e"}})",
         {"columns: c | c.label | t | value | status", "1: X | the one | c | 5 | e",
          "2: rejected: its position is outside the dimensions"}},
    };
}

} // namespace

TEST_CASE("readers hand on every value with everything it belongs to") {
    for (Case const& c : cases()) {
        CAPTURE(c.name);
        CHECK(read(c.reader, c.text).lines == c.lines);
    }
}

TEST_CASE("a file of another format is refused with what was looked for") {
    struct Refusal {
        Reader reader;
        std::string text;
        std::string message;
    };
    std::string const dataset = R"({"id": ["a"], "size": [2], "value": [1, 2], "dimension": )";
    auto const refusals = std::vector<Refusal>{
        {&read_tidy, "", "no row is a header with names"},
        {&read_worldbank, "a,b\n1,2\n", "no row is a header with Country Name or Country Code"},
        {&read_comtrade, "a,b\n1,2\n", "no row is a header with primaryValue"},
        {&read_owid, "a,b\n1,2\n", "no row is a header with Entity, Code and Year"},
        {&read_eurostat_tsv, "a\tb\n1\t2\n", "no row is a header with dimensions"},
        {&read_sdmx, "a,b\n1,2\n", "no row is a header with OBS_VALUE"},
        {&read_sdmx, "{\"dataSets\": [", "this is not JSON, or it is cut short: look at byte 15"},
        {&read_sdmx, "{\"a\": 1}", "there are no dataSets in it"},
        {&read_sdmx, "{\"dataSets\": [{}], \"structure\": {}}", "the structure has no dimensions"},
        {&read_json_stat, std::string(100000, '['), "this JSON nests deeper than 64 levels"},
        {&read_json_stat, "{\"a\": 1}", "there is no dataset with dimensions in it"},
        {&read_json_stat, R"({"class": "collection", "link": {"item": [{"href": "x"}]}})",
         "the collection only links to its datasets"},
        {&read_json_stat, dataset + "{}}", "the dimension \"a\" has no categories"},
        {&read_json_stat, dataset + R"({"a": {"category": {"index": ["x"]}}}})",
         "the dimension \"a\" has 1 categories where its size says 2"},
        {&read_json_stat, dataset + R"({"a": {"category": {"index": {"x": 0, "y": 0}}}}})",
         "the dimension \"a\" has categories whose positions are not 0, 1, 2"},
        {&read_json_stat,
         R"({"id": ["a"], "size": [2], "value": [1], "dimension": {"a": {"category": {"index": ["x", "y"]}}}})",
         "1 values where the dimensions have room for 2"},
        {&read_json_stat,
         R"({"id": ["a", "b"], "size": [18446744073709551615, 2], "value": {}, "dimension": {}})",
         "the dimension \"a\" has no categories"},
    };
    for (Refusal const& r : refusals) {
        CAPTURE(r.text.substr(0, 80));
        CHECK_THROWS_AS(read(r.reader, r.text), FormatError);
        CHECK_THROWS_WITH(read(r.reader, r.text), Catch::Matchers::StartsWith(r.message));
    }
}

TEST_CASE("what would make a file cost more than its length is refused") {
    std::string ids;
    std::string sizes;
    std::string dimensions;
    std::string attributes;
    for (int i = 0; i < 101; ++i) {
        std::string const comma = i == 0 ? "" : ",";
        std::string const name = "\"d" + std::to_string(i) + "\"";
        ids += comma + name;
        sizes += comma + "1";
        dimensions += comma + name + R"(:{"category":{"label":{"x":"y"}}})";
        attributes += comma + R"({"id":)" + name + "}";
    }
    std::string const dataset = R"({"id":[)" + ids + R"(],"size":[)" + sizes +
                                R"(],"dimension":{)" + dimensions + R"(},"value":[1]})";
    CHECK_THROWS_WITH(read(&read_json_stat, dataset), "a dataset of more than 100 dimensions");
    std::string const message =
        R"({"dataSets":[{}],"structure":{"dimensions":{"observation":[)" + attributes + "]}}}";
    CHECK_THROWS_WITH(read(&read_sdmx, message),
                      "there are more than 100 dimensions or attributes");
}
