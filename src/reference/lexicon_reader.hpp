// The small tables of a reference database, each read once and whole.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/lexicon.hpp"
#include "core/series.hpp"

namespace SQLite {
class Database;
}

namespace claimcheck::reference {

/// @param lang  the language whose names and words are wanted: "en"
/// @throws SQLite::Exception where the database is damaged
Lexicon read_lexicon(SQLite::Database& database, std::string const& lang);

/// All sources in order of rank, then of vintage (undated ones last), then of id.
/// @throws SQLite::Exception where the database is damaged
std::vector<std::shared_ptr<Source const>> read_sources(SQLite::Database& database);

/// The date of the tables that the database was built from, as "2026-11-24".
/// @throws SQLite::Exception where the database is damaged
std::string read_built(SQLite::Database& database);

} // namespace claimcheck::reference
