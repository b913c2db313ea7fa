// Loads the tables of names and codes: everything but the figures.
#pragma once

#include <filesystem>

namespace SQLite {
class Database;
}

namespace claimcheck::reference {

/// Loads areas and their names, memberships, currencies, indicators and their words, sources, and
/// the tables' date.
/// @param tables  the folder of reference_data/
/// @throws TableError where a table is malformed
void load_code_tables(SQLite::Database& database, std::filesystem::path const& tables);

} // namespace claimcheck::reference
