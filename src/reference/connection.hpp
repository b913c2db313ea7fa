// One SQLite connection to a reference database, as closed to writing as SQLite can make it.
#pragma once

#include <memory>

namespace SQLite {
class Database;
}

namespace claimcheck::reference {

class DatabaseFile;

/// Sets what SQLite can be told only before its first use: no statistics of its memory, which cost
/// a lock at every allocation. Called by everything that opens a database.
void prepare_sqlite();

/// Opens a further connection to a file. It must be used by one thread at a time.
/// @throws SQLite::Exception where SQLite cannot open it
std::unique_ptr<SQLite::Database> connect(DatabaseFile const& file);

} // namespace claimcheck::reference
