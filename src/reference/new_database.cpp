// A new database takes its schema from the one that came with the program: the same version.
#include "reference/new_database.hpp"

#include <array>
#include <stdexcept>
#include <vector>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include "reference/connection.hpp"
#include "reference/database_file.hpp"
#include "reference/schema.hpp"

namespace claimcheck::reference {
namespace {

namespace fs = std::filesystem;

/// Code lists, each after those that it refers to.
constexpr std::array<char const*, 7> kCodeLists = {
    "meta", "currency", "area", "area_name", "membership", "indicator", "indicator_word"};

void copy_schema(SQLite::Database& database) {
    SQLite::Statement schema(database, "SELECT sql FROM lists.sqlite_schema "
                                       "WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' "
                                       "ORDER BY rowid");
    std::vector<std::string> statements;
    while (schema.executeStep()) {
        statements.push_back(schema.getColumn(0).getString());
    }
    for (std::string const& statement : statements) {
        database.exec(statement);
    }
    database.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
    database.exec("PRAGMA user_version = " + std::to_string(kSchemaVersion));
}

void copy_code_lists(SQLite::Database& database) {
    SQLite::Transaction transaction(database);
    for (std::string const table : kCodeLists) {
        database.exec("INSERT INTO main." + table + " SELECT * FROM lists." + table);
    }
    transaction.commit();
}

} // namespace

std::unique_ptr<SQLite::Database> open_to_fill(fs::path const& file) {
    prepare_sqlite();
    auto database = std::make_unique<SQLite::Database>(file.string(), SQLite::OPEN_READWRITE |
                                                                          SQLite::OPEN_CREATE);
    database->exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; "
                   "PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -65536");
    return database;
}

std::unique_ptr<SQLite::Database> new_database(fs::path const& file, fs::path const& code_lists) {
    DatabaseFile const checked(code_lists);
    auto database = open_to_fill(file);
    SQLite::Statement attach(*database, "ATTACH ? AS lists");
    attach.bind(1, code_lists.string());
    attach.exec();
    attach.reset();
    copy_schema(*database);
    copy_code_lists(*database);
    database->exec("DETACH lists");
    return database;
}

std::unique_ptr<SQLite::Database> copied_database(fs::path const& file, fs::path const& original) {
    fs::copy_file(original, file, fs::copy_options::overwrite_existing);
    return open_to_fill(file);
}

void set_built(SQLite::Database& database, std::string const& date) {
    SQLite::Statement update(database, "UPDATE meta SET value = ? WHERE key = 'built'");
    update.bind(1, date);
    update.exec();
}

void make_sound(SQLite::Database& database) {
    database.exec("PRAGMA analysis_limit = 1000; ANALYZE");
    auto const result = database.execAndGet("PRAGMA integrity_check").getString();
    if (result != "ok") {
        throw std::runtime_error("the database that was built is not sound: " + result);
    }
    SQLite::Statement broken(database, "PRAGMA foreign_key_check(series)");
    if (broken.executeStep()) {
        throw std::runtime_error("the database that was built has series with unknown codes");
    }
}

} // namespace claimcheck::reference
