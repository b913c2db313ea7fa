// Puts the parts of an open database together.
#include "reference/database.hpp"

#include <mutex>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include "reference/connection.hpp"
#include "reference/database_file.hpp"
#include "reference/lexicon_reader.hpp"
#include "reference/overview_reader.hpp"
#include "reference/stored_figures.hpp"

namespace claimcheck::reference {
namespace {

constexpr std::size_t kCacheBytes = std::size_t{64} << 20;

} // namespace

struct Database::Parts {
    explicit Parts(std::filesystem::path const& path) : file(path) {}

    void read(std::string const& lang) {
        auto const connection = connect(file);
        lexicon = read_lexicon(*connection, lang);
        sources = read_sources(*connection);
        stamp.built = read_built(*connection);
        figures = std::make_unique<StoredFigures>(file, sources, kCacheBytes);
    }

    DatabaseFile file;
    Lexicon lexicon;
    std::vector<std::shared_ptr<Source const>> sources;
    std::unique_ptr<StoredFigures> figures;
    std::once_flag hashed;
    ReferenceStamp stamp;
};

Database::Database(std::filesystem::path const& file, std::string const& lang)
    : parts_(std::make_unique<Parts>(file)) {
    try {
        parts_->read(lang);
    } catch (SQLite::Exception const& error) {
        throw DatabaseError(Fault::damaged, file, error.what());
    }
}

Database::~Database() = default;

Lexicon const& Database::lexicon() const { return parts_->lexicon; }

Figures const& Database::figures() const { return *parts_->figures; }

std::vector<std::shared_ptr<Source const>> const& Database::sources() const {
    return parts_->sources;
}

std::vector<SeriesOverview> Database::overview(OverviewFilter const& filter) const {
    try {
        return read_overview(*connect(parts_->file), parts_->sources, filter);
    } catch (SQLite::Exception const& error) {
        throw DatabaseError(Fault::damaged, parts_->file.path(), error.what());
    }
}

bool Database::replaced() const { return parts_->file.replaced(); }

ReferenceStamp Database::stamp() const {
    std::call_once(parts_->hashed, [this] { parts_->stamp.sha256 = parts_->file.sha256(); });
    return parts_->stamp;
}

} // namespace claimcheck::reference
