// Loads the tables of figures.
#pragma once

#include <filesystem>

namespace SQLite {
class Database;
}

namespace claimcheck::reference {

/// Loads every figures/PUBLISHER/SOURCE/NAME.csv; the folder's name is the id of the source.
/// @param figures  the folder figures/
/// @throws TableError where a table is malformed, or gives a figure twice
void load_figure_tables(SQLite::Database& database, std::filesystem::path const& figures);

} // namespace claimcheck::reference
