// What an import brings along besides figures: sources, indicators and the words that mean them.
#pragma once

#include <stdexcept>
#include <string>
#include <vector>

#include "core/lexicon.hpp"
#include "core/series.hpp"

namespace SQLite {
class Database;
}

namespace claimcheck::reference {

/// A term contradicts what the database has. The message says which and why.
class TermError : public std::runtime_error {
  public:
    using std::runtime_error::runtime_error;
};

/// Adds sources; one of the same id is described anew.
void put_sources(SQLite::Database& database, std::vector<Source> const& sources);

/// Adds indicators and words (of language `lang`); an indicator of the same id is described anew.
/// @throws TermError where a word means another indicator already, or the schema refuses a row
void put_indicators(SQLite::Database& database, std::vector<Indicator> const& indicators,
                    std::vector<IndicatorWord> const& words, std::string const& lang);

} // namespace claimcheck::reference
