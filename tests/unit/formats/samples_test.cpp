// The readers on real files of publishers, which stand beside the repository where they are.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "collected.hpp"
#include "formats/readers.hpp"

using namespace claimcheck::formats;

namespace fs = std::filesystem;

namespace {

struct Sample {
    std::string file;
    void (*reader)(std::istream&, Sink&);
    std::size_t records;
    std::string line; ///< one of what is handed on
};

} // namespace

TEST_CASE("real files of every format are read to their last value") {
    fs::path const folder = fs::path(CLAIMCHECK_SOURCE_DIR) / "../shared/reference/samples";
    if (!fs::exists(folder)) {
        std::cout << "SKIPPED reading of real files: ../shared/reference/samples is not there\n";
        return;
    }
    auto const samples = std::vector<Sample>{
        {"worldbank_api_PA.NUS.FCRF.csv", &read_worldbank, 17024,
         "271: Zimbabwe | ZWE | Official exchange rate (LCU per US$, period average) | "
         "PA.NUS.FCRF | 2020 | 51.3290131226287"},
        {"comtrade_TradeData_THA_8542.csv", &read_comtrade, 119, ""},
        {"eurostat_nama_10_gdp.tsv", &read_eurostat_tsv, 4488,
         "2: A | CLV10_MEUR | B1GQ | AL | 2008 | 8393.5 | d"},
        {"owid_grapher_life_expectancy.csv", &read_owid, 299,
         "2: Afghanistan | AFG | 1950 | Period life expectancy at birth - Sex: total - Age: 0 | "
         "28.1563"},
        {"jsonstat_1_pxweb_statistics_sweden.json", &read_json_stat, 1120, ""},
        {"jsonstat_2.0_galicia.json", &read_json_stat, 3960, ""},
        {"sdmx_csv_1.0_eurostat.csv", &read_sdmx, 2,
         "2: ESTAT:MIGR_RESFIRST(1.0) | 22/05/26 11:00:00 | A | TOTAL | TOTAL | TOTAL | PER | FR | "
         "2021 | 287179 |  | "},
        {"sdmx_csv_2.0_bis_labels.csv", &read_sdmx, 1, ""},
        {"sdmx_csv_2.0_imf.csv", &read_sdmx, 2,
         "2: dataflow | IMF.STA:QNEA(7.0.0) | R | USA | B1GQ | Q | SA | XDC | Q | 2020-Q1 | "
         "21538032000000"},
        {"sdmx_csv_2.0_spec_example-01.csv", &read_sdmx, 2, ""},
        {"sdmx_csv_2.0_spec_example-04.csv", &read_sdmx, 2, ""},
        {"sdmx_json_1.0_ecb_exr_ts.json", &read_sdmx, 4, ""},
    };
    for (Sample const& sample : samples) {
        CAPTURE(sample.file);
        std::ifstream input(folder / sample.file, std::ios::binary);
        REQUIRE(input);
        Collected collected;
        sample.reader(input, collected);
        CHECK(collected.records == sample.records);
        CHECK(collected.rejects == 0);
        if (!sample.line.empty()) {
            CAPTURE(sample.line);
            bool const has_line = std::count(collected.lines.begin(), collected.lines.end(),
                                             sample.line) == 1; // not CHECK_THAT: it prints all
            CHECK(has_line);
        }
    }
}
