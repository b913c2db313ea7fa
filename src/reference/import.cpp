// Reads everything first, then writes: a file that cannot be read costs no copy of the database.
#include "reference/import.hpp"

#include <set>
#include <system_error>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

#include "reference/aside_file.hpp"
#include "reference/figure_writer.hpp"
#include "reference/import_reading.hpp"
#include "reference/new_database.hpp"
#include "reference/new_terms.hpp"

namespace claimcheck::reference {
namespace {

namespace fs = std::filesystem;

std::size_t remove_figures(SQLite::Database& database, std::set<std::string> const& sources) {
    SQLite::Statement observations(
        database,
        "DELETE FROM observation WHERE series IN (SELECT id FROM series WHERE source = ?)");
    SQLite::Statement series(database, "DELETE FROM series WHERE source = ?");
    std::size_t removed = 0;
    for (std::string const& source : sources) {
        observations.bind(1, source);
        removed += static_cast<std::size_t>(observations.exec());
        observations.reset();
        series.bind(1, source);
        series.exec();
        series.reset();
    }
    return removed;
}

void write(SQLite::Database& database, ImportReading const& reading, ImportOptions const& options,
           ImportResult& result) {
    SQLite::Transaction transaction(database);
    put_sources(database, reading.sources());
    put_indicators(database, options.mapping.indicators, options.mapping.words, "en");
    if (options.replace) {
        result.removed = remove_figures(database, reading.used_sources());
    }
    std::size_t const total = reading.figures().rows().size();
    auto const written = write_figures(database, reading.figures(), [&](std::size_t done) {
        options.on_progress(ImportStage::writing, done, total);
    });
    set_built(database, options.date);
    transaction.commit();
    result.added = written.added;
    result.replaced += written.replaced;
    result.series = written.series;
}

ImportResult result_of(ImportReading const& reading) {
    FigureCounts const& counts = reading.figures().counts();
    ImportResult result;
    result.replaced = counts.replaced;
    result.repeated = counts.repeated;
    result.empty = counts.empty;
    result.left_out = counts.left_out;
    result.rejected = counts.rejected;
    result.read = counts.figures + counts.repeated + counts.replaced + counts.empty +
                  counts.left_out + counts.rejected;
    auto const used = reading.used_sources();
    result.sources.assign(used.begin(), used.end());
    return result;
}

/// What the messages end with.
std::string unchanged(fs::path const& database) {
    std::error_code error;
    return "; " + database.string() +
           (fs::exists(database, error) ? " is as it was" : " was not made");
}

ImportResult import_locked(fs::path const& target, ImportOptions const& options) {
    bool const is_new = !fs::exists(target);
    ImportReading reading(options, is_new ? options.code_lists : target);
    reading.read();
    ImportResult result = result_of(reading);
    result.is_new = is_new;
    if (options.strict && result.rejected > 0) {
        throw ImportError("with --strict nothing is loaded, because rows were rejected");
    }
    if (reading.figures().rows().empty()) {
        throw ImportError("there are no figures to load; " + target.string() + " is as it was");
    }
    AsideFile aside(target);
    {
        auto const database = is_new ? new_database(aside.path(), options.code_lists)
                                     : copied_database(aside.path(), target);
        write(*database, reading, options, result);
        options.on_progress(ImportStage::checking, 0, 0);
        make_sound(*database);
    }
    aside.put_in_place();
    return result;
}

} // namespace

ImportResult import_figures(fs::path const& database, ImportOptions const& options) {
    // Behind a link: the link is to stay.
    std::error_code error;
    fs::path const canonical = fs::canonical(database, error);
    fs::path const target = error ? database : canonical;
    try {
        FolderLock const lock(folder_of(target), options.on_wait);
        return import_locked(target, options);
    } catch (SQLite::Exception const& failure) {
        bool const is_full = failure.getErrorCode() == SQLITE_FULL;
        throw ImportError(is_full ? "the disk is full" + unchanged(database)
                                  : std::string("writing failed (") + failure.what() + ")" +
                                        unchanged(database));
    } catch (std::system_error const& failure) { // filesystem_error too
        throw ImportError(failure.what() + unchanged(database));
    } catch (TermError const& failure) {
        throw ImportError(failure.what() + unchanged(database));
    }
}

} // namespace claimcheck::reference
