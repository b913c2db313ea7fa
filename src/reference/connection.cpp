// Opens SQLite connections: read-only, immutable (no locks, no look at the journal), and with
// everything off that a file from elsewhere could abuse (sqlite.org/security.html).
#include "reference/connection.hpp"

#include <string>
#include <string_view>

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

#include "reference/database_file.hpp"

namespace claimcheck::reference {
namespace {

/// The path as a URI; what has a meaning there is written as %XX.
std::string uri_of(std::filesystem::path const& path) {
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    constexpr std::string_view kPlain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                        "0123456789/-_.";
    std::string uri = "file://";
    for (char const c : std::filesystem::absolute(path).string()) {
        if (kPlain.find(c) != std::string_view::npos) {
            uri += c;
            continue;
        }
        auto const byte = static_cast<unsigned char>(c);
        uri += '%';
        uri += kDigits[byte >> 4];
        uri += kDigits[byte & 0x0F];
    }
    return uri + "?mode=ro&immutable=1";
}

} // namespace

void prepare_sqlite() {
    static int const done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(done); // too late where others use SQLite already, and no harm
}

std::unique_ptr<SQLite::Database> connect(DatabaseFile const& file) {
    prepare_sqlite();
    auto database = std::make_unique<SQLite::Database>(
        uri_of(file.path()), SQLite::OPEN_READONLY | SQLite::OPEN_URI | SQLite::OPEN_NOMUTEX);
    sqlite3_db_config(database->getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database->getHandle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    database->exec("PRAGMA query_only = 1; PRAGMA mmap_size = 2147418112");
    return database;
}

} // namespace claimcheck::reference
