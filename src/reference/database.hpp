// The reference database: names and figures from published statistics, read-only.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/checked.hpp"
#include "core/figures.hpp"
#include "core/lexicon.hpp"
#include "reference/database_error.hpp"
#include "reference/overview.hpp"

namespace claimcheck::reference {

/// An open reference database. The file must not be written to while it is open; replacing it whole
/// (rename) is fine and takes effect with the next Database. Safe to use from several threads; what
/// it hands out lives as long as it does.
class Database {
  public:
    /// Opens the database and reads its names.
    /// @param lang  the language of the texts to be checked
    /// @throws DatabaseError where it is absent, not a reference database, or broken
    explicit Database(std::filesystem::path const& file, std::string const& lang = "en");
    ~Database();
    Database(Database const&) = delete;
    Database& operator=(Database const&) = delete;

    Lexicon const& lexicon() const;
    Figures const& figures() const;

    /// In order of rank, then of vintage, undated ones last.
    std::vector<std::shared_ptr<Source const>> const& sources() const;

    /// Its series without their observations, by indicator, reporter, flow, partner and source.
    /// @throws DatabaseError where the database is damaged
    std::vector<SeriesOverview> overview(OverviewFilter const& filter = {}) const;

    /// The file's SHA-256, computed once when first asked for, and the date of its tables.
    /// @throws DatabaseError where the file cannot be read to its end
    ReferenceStamp stamp() const;

    /// Whether another file has the name by now, or none.
    bool replaced() const;

  private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace claimcheck::reference
