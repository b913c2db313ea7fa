// What the files of an import say, in the database's own terms.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "core/lexicon.hpp"
#include "reference/database_file.hpp"
#include "reference/figure_collector.hpp"
#include "reference/import.hpp"

namespace claimcheck::reference {

class ImportReading {
  public:
    /// @param names  the database whose names and sources are known
    /// @throws ImportError, DatabaseError
    ImportReading(ImportOptions const& options, std::filesystem::path const& names);

    /// Reads all files.
    /// @throws ImportError where one is not of its format
    void read();

    FigureCollector const& figures() const { return collector_; }
    /// All sources that the import describes, later descriptions behind earlier ones.
    std::vector<Source> const& sources() const { return sources_; }
    /// The ids of the sources of the figures.
    std::set<std::string> used_sources() const;

  private:
    void add_indicators();
    std::string default_source() const;

    ImportOptions const& options_;
    std::vector<Source> sources_;
    DatabaseFile base_;
    Lexicon lexicon_;
    std::set<std::string> known_;
    FigureCollector collector_;
};

} // namespace claimcheck::reference
