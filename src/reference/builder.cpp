// The safe way of writing: aside, checked, flushed, renamed.
#include "reference/builder.hpp"

#include <cerrno>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <system_error>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Transaction.h>
#include <fcntl.h>
#include <unistd.h>

#include "reference/code_tables.hpp"
#include "reference/figure_tables.hpp"
#include "reference/table.hpp"

namespace claimcheck::reference {
namespace {

namespace fs = std::filesystem;

/// A file beside its later place. It is removed unless it was put there.
class AsideFile {
  public:
    explicit AsideFile(fs::path target)
        : target_(std::move(target)),
          path_(target_.string() + ".part-" + std::to_string(getpid())) {
        fs::remove(path_); // of a build that was killed
    }
    ~AsideFile() {
        std::error_code ignored;
        fs::remove(path_, ignored);
    }
    AsideFile(AsideFile const&) = delete;
    AsideFile& operator=(AsideFile const&) = delete;

    fs::path const& path() const { return path_; }

    /// Takes its place. Both the file and its folder are on the disk before this returns.
    void put_in_place() {
        flush(path_);
        fs::rename(path_, target_);
        flush(fs::absolute(target_).parent_path());
    }

  private:
    static void flush(fs::path const& path) {
        int const descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
        bool const done = descriptor >= 0 && ::fsync(descriptor) == 0;
        int const error = errno;
        if (descriptor >= 0) {
            ::close(descriptor);
        }
        if (!done) {
            throw std::system_error(error, std::generic_category(), path.string());
        }
    }

    fs::path target_;
    fs::path path_;
};

std::string whole_text(fs::path const& file) {
    std::ifstream input(file, std::ios::binary);
    if (!input) {
        throw TableError({file, 0}, "cannot be opened");
    }
    return {std::istreambuf_iterator<char>(input), std::istreambuf_iterator<char>()};
}

void fill(SQLite::Database& database, fs::path const& tables) {
    // No journal: until it is whole, the file is nobody's.
    database.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF");
    database.exec(whole_text(tables / "schema.sql"));
    database.exec("PRAGMA foreign_keys = ON");
    SQLite::Transaction transaction(database);
    load_code_tables(database, tables);
    load_figure_tables(database, tables / "figures");
    transaction.commit();
    database.exec("ANALYZE");
}

void check(SQLite::Database& database) {
    auto const result = database.execAndGet("PRAGMA integrity_check").getString();
    if (result != "ok") {
        throw std::runtime_error("the database that was built is not sound: " + result);
    }
}

} // namespace

void build_database(fs::path const& tables, fs::path const& target) {
    AsideFile aside(target);
    try {
        SQLite::Database database(aside.path().string(),
                                  SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        fill(database, tables);
        check(database);
    } catch (SQLite::Exception const& error) {
        throw std::runtime_error(target.string() + " cannot be built: " + error.what());
    }
    aside.put_in_place();
}

} // namespace claimcheck::reference
