// In the order of the clustered table, so that new figures are appended to it.
#include "reference/figure_writer.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

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

constexpr std::size_t kBatch = 50; ///< rows a statement: twice as fast as one

std::string statement(std::string const& verb, std::size_t rows) {
    std::string sql = verb + " INTO observation "
                             "(series, first_day, last_day, value, rounding, status) VALUES ";
    for (std::size_t i = 0; i < rows; ++i) {
        sql += i == 0 ? "(?, ?, ?, ?, ?, ?)" : ", (?, ?, ?, ?, ?, ?)";
    }
    return sql;
}

class ObservationTable {
  public:
    ObservationTable(SQLite::Database& database, std::vector<std::string> const& statuses)
        : statuses_(statuses), find_(database, "SELECT 1 FROM observation WHERE series = ? "
                                               "AND first_day = ? AND last_day = ?"),
          add_(database, statement("INSERT", 1)), add_batch_(database, statement("INSERT", kBatch)),
          replace_(database, statement("REPLACE", 1)) {}

    bool has(std::int64_t series, FigureRow const& row) {
        SQLite::bind(find_, series, row.first_day, row.last_day);
        bool const found = find_.executeStep();
        find_.reset();
        return found;
    }

    /// A figure that is not there yet. It is, once flush() was called.
    void add(std::int64_t series, FigureRow const& row) {
        int index = static_cast<int>(waiting_.size()) * kCells;
        bind(add_batch_, index, series, row);
        waiting_.emplace_back(series, &row);
        if (waiting_.size() == kBatch) {
            run(add_batch_);
            waiting_.clear();
        }
    }

    void replace(std::int64_t series, FigureRow const& row) {
        bind(replace_, 0, series, row);
        run(replace_);
    }

    void flush() {
        for (auto const& [series, row] : waiting_) {
            bind(add_, 0, series, *row);
            run(add_);
        }
        waiting_.clear();
    }

  private:
    static constexpr int kCells = 6;

    void bind(SQLite::Statement& to, int index, std::int64_t series, FigureRow const& row) const {
        to.bind(++index, series);
        to.bind(++index, row.first_day);
        to.bind(++index, row.last_day);
        to.bind(++index, row.value);
        to.bind(++index, row.rounding);
        to.bindNoCopy(++index, statuses_[row.status]);
    }
    static void run(SQLite::Statement& bound) {
        bound.exec();
        bound.reset();
    }

    std::vector<std::string> const& statuses_;
    SQLite::Statement find_;
    SQLite::Statement add_;
    SQLite::Statement add_batch_;
    SQLite::Statement replace_;
    std::vector<std::pair<std::int64_t, FigureRow const*>> waiting_;
};

} // namespace

WrittenCounts write_figures(SQLite::Database& database, FigureCollector const& figures,
                            std::function<void(std::size_t)> const& on_progress) {
    SeriesTable series(database);
    ObservationTable observations(database, figures.statuses());
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
            if (known && observations.has(id, *row)) {
                observations.replace(id, *row);
                ++counts.replaced;
            } else {
                observations.add(id, *row);
                ++counts.added;
            }
            if (++written % kStep == 0) {
                on_progress(written);
            }
        }
    }
    observations.flush();
    return counts;
}

} // namespace claimcheck::reference
