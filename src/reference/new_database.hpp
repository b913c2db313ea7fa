// Database files that are about to be written to.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

namespace SQLite {
class Database;
}

namespace claimcheck::reference {

/// An open database in an empty file, with the schema and the code lists of another one and
/// without its sources and figures. It has no journal: until it is whole, the file is nobody's.
/// @throws SQLite::Exception; DatabaseError where `code_lists` is unusable
std::unique_ptr<SQLite::Database> new_database(std::filesystem::path const& file,
                                               std::filesystem::path const& code_lists);

/// The same with all that another database has.
/// @throws std::filesystem::filesystem_error where it cannot be copied
std::unique_ptr<SQLite::Database> copied_database(std::filesystem::path const& file,
                                                  std::filesystem::path const& original);

/// Opens a file for writing in the same way.
std::unique_ptr<SQLite::Database> open_to_fill(std::filesystem::path const& file);

/// Says what date the database was built on.
void set_built(SQLite::Database& database, std::string const& date);

/// Gathers the statistics for the query planner and checks the whole file and its references.
/// @throws std::runtime_error where something is not sound
void make_sound(SQLite::Database& database);

} // namespace claimcheck::reference
