// The queries for series, prepared once a connection.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/figures.hpp"

namespace claimcheck::reference {

class DatabaseFile;

/// A series without its observations.
struct SeriesRow {
    std::int64_t id = 0;
    std::string source;
    std::string partner;
    std::string unit;
    Frequency frequency = Frequency::year;
    bool fiscal = false;
    std::string reporter;
};

/// One connection with its prepared statements: for one thread at a time.
/// All functions throw SQLite::Exception where the database is damaged.
class SeriesReader {
  public:
    explicit SeriesReader(DatabaseFile const& file);
    ~SeriesReader();
    SeriesReader(SeriesReader const&) = delete;
    SeriesReader& operator=(SeriesReader const&) = delete;

    /// The series that match a query, in no particular order.
    std::vector<SeriesRow> find(SeriesQuery const& query);

    /// The observations of a series in order of period.
    std::vector<Observation> observations(SeriesRow const& series);

    /// See Figures::covers().
    bool covers(std::string const& source, SeriesQuery const& query, Period const& period);

  private:
    struct Statements;
    std::unique_ptr<Statements> statements_;
};

} // namespace claimcheck::reference
