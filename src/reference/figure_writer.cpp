// In the order of the clustered table, so that new figures are appended to it.
#include "reference/figure_writer.hpp"

#include <cstdint>
#include <optional>
#include <string>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/VariadicBind.h>

#include "reference/figure_collector.hpp"

namespace claimcheck::reference {
namespace {

constexpr std::size_t kStep = 65536; ///< figures between two calls of on_progress

class SeriesTable {
  public:
    explicit SeriesTable(SQLite::Database& database)
        : find_(database, "SELECT id FROM series WHERE indicator = ? AND reporter = ? AND flow = ? "
                          "AND product = ? AND ifnull(partner, '') = ? AND frequency = ? "
                          "AND source = ? AND unit = ?"),
          insert_(database,
                  "INSERT INTO series (id, indicator, reporter, flow, product, partner, "
                  "frequency, source, unit) VALUES (?, ?, ?, ?, ?, nullif(?, ''), ?, ?, ?)"),
          last_(database.execAndGet("SELECT ifnull(max(id), 0) FROM series").getInt64()),
          was_empty_(last_ == 0) {}

    std::optional<std::int64_t> find(SeriesKey const& key) {
        if (was_empty_) {
            return std::nullopt;
        }
        SQLite::bind(find_, key.indicator, key.reporter, key.flow, key.product, key.partner,
                     key.frequency, key.source, key.unit);
        bool const found = find_.executeStep();
        auto const id = found ? std::optional(find_.getColumn(0).getInt64()) : std::nullopt;
        find_.reset();
        return id;
    }

    std::int64_t add(SeriesKey const& key) {
        SQLite::bind(insert_, ++last_, key.indicator, key.reporter, key.flow, key.product,
                     key.partner, key.frequency, key.source, key.unit);
        insert_.exec();
        insert_.reset();
        return last_;
    }

  private:
    SQLite::Statement find_;
    SQLite::Statement insert_;
    std::int64_t last_;
    bool was_empty_;
};

class ObservationTable {
  public:
    explicit ObservationTable(SQLite::Database& database)
        : find_(database, "SELECT 1 FROM observation WHERE series = ? AND first_day = ? "
                          "AND last_day = ?"),
          put_(database, "INSERT OR REPLACE INTO observation "
                         "(series, first_day, last_day, value, rounding, status) "
                         "VALUES (?, ?, ?, ?, ?, ?)") {}

    bool has(std::int64_t series, FigureRow const& row) {
        SQLite::bind(find_, series, row.first_day, row.last_day);
        bool const found = find_.executeStep();
        find_.reset();
        return found;
    }

    void put(std::int64_t series, FigureRow const& row, std::string const& status) {
        put_.bind(1, series);
        put_.bind(2, row.first_day);
        put_.bind(3, row.last_day);
        put_.bind(4, row.value);
        put_.bind(5, row.rounding);
        put_.bindNoCopy(6, status);
        put_.exec();
        put_.reset();
    }

  private:
    SQLite::Statement find_;
    SQLite::Statement put_;
};

} // namespace

WrittenCounts write_figures(SQLite::Database& database, FigureCollector const& figures,
                            std::function<void(std::size_t)> const& on_progress) {
    SeriesTable series(database);
    ObservationTable observations(database);
    WrittenCounts counts;
    std::size_t written = 0;
    auto row = figures.rows().begin();
    for (std::uint32_t i = 0; i < figures.series().size(); ++i) {
        SeriesKey const& key = figures.series()[i];
        if (row == figures.rows().end() || row->series != i) {
            continue; // all of its figures were rejected
        }
        auto const known = series.find(key);
        std::int64_t const id = known ? *known : series.add(key);
        counts.series += known ? 0 : 1;
        for (; row != figures.rows().end() && row->series == i; ++row) {
            bool const replaces = known && observations.has(id, *row);
            observations.put(id, *row, figures.statuses()[row->status]);
            ++(replaces ? counts.replaced : counts.added);
            if (++written % kStep == 0) {
                on_progress(written);
            }
        }
    }
    return counts;
}

} // namespace claimcheck::reference
