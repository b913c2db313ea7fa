// The table of formats: a new one is a reader, a mapping and a line here.
#include "formats/format.hpp"

#include <algorithm>
#include <array>

#include "formats/readers.hpp"

namespace claimcheck::formats {
namespace {

constexpr std::array<Format, 8> kFormats = {{
    {"tidy",
     "CSV with the columns indicator, reporter, partner, flow, period, unit, value, source_id",
     &read_tidy, "tidy.json"},
    {"csv", "any CSV with a header, by a mapping of your own (--map)", &read_tidy, "csv.json"},
    {"worldbank", "World Bank, CSV of the API or Data_Extract", &read_worldbank, "worldbank.json"},
    {"comtrade", "UN Comtrade CSV, new and old columns", &read_comtrade, "comtrade.json"},
    {"sdmx", "SDMX-CSV and SDMX-JSON, 1.0 and 2.0 (IMF, OECD, Eurostat, BIS)", &read_sdmx,
     "sdmx.json"},
    {"json-stat", "JSON-stat 1.x and 2.0 (PxWeb offices, Eurostat)", &read_json_stat,
     "json-stat.json"},
    {"eurostat-tsv", "Eurostat's TSV", &read_eurostat_tsv, "eurostat-tsv.json"},
    {"owid", "Our World in Data, CSV of a chart", &read_owid, "owid.json"},
}};

} // namespace

std::span<Format const> all_formats() { return kFormats; }

Format const* find_format(std::string_view name) {
    auto const* const found = std::find_if(kFormats.begin(), kFormats.end(),
                                           [&](Format const& f) { return f.name == name; });
    return found == kFormats.end() ? nullptr : found;
}

} // namespace claimcheck::formats
