// Collects all figures by series and period first, so that they go into the database in the order
// in which it keeps them: a sorted load makes the smallest file, and always the same one.
#include "reference/figure_tables.hpp"

#include <algorithm>
#include <compare>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include <SQLiteCpp/Database.h>

#include "core/period.hpp"
#include "reference/codes.hpp"
#include "reference/insert.hpp"
#include "reference/table.hpp"
#include "reference/written_figure.hpp"

namespace claimcheck::reference {
namespace {

namespace fs = std::filesystem;

struct SeriesKey {
    std::string source;
    std::string indicator;
    std::string reporter;
    std::string flow;
    std::string partner; // empty: the measure has none
    std::string frequency;
    std::string unit;

    friend auto operator<=>(SeriesKey const&, SeriesKey const&) = default;
};

struct Days {
    std::int64_t first = 0;
    std::int64_t last = 0;

    friend auto operator<=>(Days const&, Days const&) = default;
};

struct Figure {
    WrittenFigure written;
    std::size_t line = 0;
};

struct Collected {
    Place place; ///< of the first row
    std::map<Days, Figure> figures;
};

using Collection = std::map<SeriesKey, Collected>;

std::vector<fs::path> sorted_entries(fs::path const& folder) {
    if (!fs::is_directory(folder)) {
        throw TableError({folder, 0}, "is no folder; tables stand in figures/PUBLISHER/SOURCE/");
    }
    std::vector<fs::path> paths;
    for (auto const& entry : fs::directory_iterator(folder)) {
        paths.push_back(entry.path());
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

Days days_of(Period const& period) {
    return {period.first_day().time_since_epoch().count(),
            period.last_day().time_since_epoch().count()};
}

void collect(Collection& collection, std::string const& source, Row const& row) {
    auto const period = parse_period(row["period"]);
    if (!period) {
        row.reject("'" + row["period"] + "' is no period like 2023, 2023-Q1 or 2023-11");
    }
    auto const written = parse_figure(row["value"]);
    if (!written) {
        row.reject("'" + row["value"] + "' is no figure like -1234.5");
    }
    SeriesKey key{
        source,          row["indicator"],
        row["reporter"], row["flow"],
        row["partner"],  std::string(to_word(Counting{period->frequency, period->fiscal})),
        row["unit"]};
    Collected& series =
        collection.try_emplace(std::move(key), Collected{row.place(), {}}).first->second;
    bool const is_new =
        series.figures.try_emplace(days_of(*period), Figure{*written, row.place().line}).second;
    if (!is_new) {
        row.reject("this figure was given before");
    }
}

Collection collect_all(fs::path const& figures) {
    Collection collection;
    for (fs::path const& publisher : sorted_entries(figures)) {
        for (fs::path const& source : sorted_entries(publisher)) {
            for (fs::path const& table : sorted_entries(source)) {
                read_table(
                    table, {"indicator", "reporter", "partner", "flow", "period", "unit", "value"},
                    [&](Row const& row) { collect(collection, source.filename().string(), row); });
            }
        }
    }
    return collection;
}

} // namespace

void load_figure_tables(SQLite::Database& database, fs::path const& figures) {
    Insert insert_series(database,
                         "INSERT INTO series (id, source, indicator, reporter, flow, partner, "
                         "frequency, unit, product) "
                         "VALUES (?, ?, ?, ?, ?, nullif(?, ''), ?, ?, '')");
    Insert insert_observation(
        database, "INSERT INTO observation (series, first_day, last_day, value, rounding, status) "
                  "VALUES (?, ?, ?, ?, ?, '')");
    std::int64_t id = 0;
    for (auto const& [key, series] : collect_all(figures)) {
        insert_series(series.place, ++id, key.source, key.indicator, key.reporter, key.flow,
                      key.partner, key.frequency, key.unit);
        for (auto const& [days, figure] : series.figures) {
            insert_observation({series.place.file, figure.line}, id, days.first, days.last,
                               figure.written.value, figure.written.rounding);
        }
    }
}

} // namespace claimcheck::reference
