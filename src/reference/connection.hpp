// One SQLite connection to a reference database, as closed to writing as SQLite can make it.
#pragma once

#include <memory>

namespace SQLite {
class Database;
}

namespace claimcheck::reference {

class DatabaseFile;

/// Opens a further connection to a file. It must be used by one thread at a time.
/// @throws SQLite::Exception where SQLite cannot open it
std::unique_ptr<SQLite::Database> connect(DatabaseFile const& file);

} // namespace claimcheck::reference
