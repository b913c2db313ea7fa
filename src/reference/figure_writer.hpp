// Puts collected figures into an open database.
#pragma once

#include <cstddef>
#include <functional>

namespace SQLite {
class Database;
}

namespace claimcheck::reference {

class FigureCollector;

struct WrittenCounts {
    std::size_t added = 0;
    std::size_t replaced = 0; ///< figures that the database had
    std::size_t series = 0;   ///< new ones
};

/// Writes the figures of a finished collector, within the caller's transaction. What the database
/// has of the same series and period is replaced, everything else stays.
/// @param on_progress  called now and then with the number of figures written so far
/// @throws SQLite::Exception where the schema or the disk refuses
WrittenCounts write_figures(SQLite::Database& database, FigureCollector const& figures,
                            std::function<void(std::size_t)> const& on_progress);

} // namespace claimcheck::reference
