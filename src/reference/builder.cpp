// The safe way of writing: aside, checked, flushed, renamed.
#include "reference/builder.hpp"

#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <system_error>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Transaction.h>

#include "reference/aside_file.hpp"
#include "reference/code_tables.hpp"
#include "reference/figure_tables.hpp"
#include "reference/new_database.hpp"
#include "reference/table.hpp"

namespace claimcheck::reference {
namespace {

namespace fs = std::filesystem;

std::string whole_text(fs::path const& file) {
    std::ifstream input(file, std::ios::binary);
    if (!input) {
        throw TableError({file, 0}, "cannot be opened");
    }
    return {std::istreambuf_iterator<char>(input), std::istreambuf_iterator<char>()};
}

void fill(SQLite::Database& database, fs::path const& tables) {
    database.exec(whole_text(tables / "schema.sql"));
    database.exec("PRAGMA foreign_keys = ON");
    SQLite::Transaction transaction(database);
    load_code_tables(database, tables);
    load_figure_tables(database, tables / "figures");
    transaction.commit();
    make_sound(database);
}

} // namespace

void build_database(fs::path const& tables, fs::path const& target) {
    std::string const failed = target.string() + " cannot be built: ";
    try {
        FolderLock const lock(folder_of(target), [] {});
        AsideFile aside(target);
        fill(*open_to_fill(aside.path()), tables);
        aside.put_in_place();
    } catch (SQLite::Exception const& error) {
        throw std::runtime_error(failed + error.what());
    } catch (std::system_error const& error) {
        throw std::runtime_error(failed + error.what());
    }
}

} // namespace claimcheck::reference
