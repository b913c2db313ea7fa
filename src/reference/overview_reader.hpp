// The overview of a database, read from it.
#pragma once

#include <memory>
#include <vector>

#include "reference/overview.hpp"

namespace SQLite {
class Database;
}

namespace claimcheck::reference {

/// @param sources  all of the database's
/// @return the series that a filter lets through, by indicator, reporter, flow, partner, source
/// @throws SQLite::Exception where the database is damaged
std::vector<SeriesOverview> read_overview(SQLite::Database& database,
                                          std::vector<std::shared_ptr<Source const>> const& sources,
                                          OverviewFilter const& filter);

} // namespace claimcheck::reference
