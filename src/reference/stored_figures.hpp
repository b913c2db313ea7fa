// The figures of a reference database.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/figures.hpp"
#include "reference/reader_pool.hpp"
#include "reference/series_cache.hpp"

namespace claimcheck::reference {

/// Answers from stored series only; nothing is derived here. Safe to use from several threads.
class StoredFigures : public Figures {
  public:
    /// @param file  must outlive the figures
    /// @param sources  every source of the database, in the order in which find() gives their
    /// series
    /// @param cache_bytes  how much memory may go to series that were read before
    /// @throws SQLite::Exception where the database cannot be opened
    StoredFigures(DatabaseFile const& file,
                  std::vector<std::shared_ptr<Source const>> const& sources,
                  std::size_t cache_bytes);

    /// @throws DatabaseError where the database is damaged
    std::vector<std::shared_ptr<Series const>> find(SeriesQuery const& query) const override;

    /// @throws DatabaseError where the database is damaged
    bool covers(std::string const& source, SeriesQuery const& query,
                Period const& period) const override;

  private:
    struct RankedSource {
        std::size_t position;
        std::shared_ptr<Source const> source;
    };

    RankedSource const& source_of(SeriesRow const& row) const;
    std::vector<SeriesRow> find_rows(SeriesReader& reader, SeriesQuery const& query) const;
    std::shared_ptr<Series const> load(SeriesReader& reader, SeriesQuery const& query,
                                       SeriesRow const& row) const;

    DatabaseFile const& file_;
    std::unordered_map<std::string, RankedSource> sources_;
    mutable ReaderPool readers_;
    mutable SeriesCache cache_;
};

} // namespace claimcheck::reference
