// The readers of published files, one a format. Each reads a stream once from front to end, in
// memory that does not grow with it unless it says so.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <stdexcept>
#include <string>

#include "formats/sink.hpp"

namespace claimcheck::formats {

/// The file is not of that format, or so broken that nothing more can be read. The message says
/// what is wrong, without the file's name.
class FormatError : public std::runtime_error {
  public:
    /// @param line  from 1; 0 where there is none to name
    FormatError(std::size_t line, std::string const& what)
        : std::runtime_error(what), line_(line) {}

    std::size_t line() const { return line_; }

  private:
    std::size_t line_;
};

/// All throw FormatError, and whatever the sink throws.

/// CSV with a header: each cell under its column's name.
void read_tidy(std::istream& input, Sink& sink);

/// World Bank, the API's CSV and Data_Extract: the columns before the years, then "period" and
/// "value".
void read_worldbank(std::istream& input, Sink& sink);

/// UN Comtrade, columns of the new API and the older ones, each under the file's own name.
void read_comtrade(std::istream& input, Sink& sink);

/// SDMX-CSV 1.0 and 2.0 or SDMX-JSON 1.0 and 2.0, told apart by their content.
void read_sdmx(std::istream& input, Sink& sink);
void read_sdmx_csv(std::istream& input, Sink& sink);

/// Keeps the whole message in memory.
void read_sdmx_json(std::istream& input, Sink& sink);

/// JSON-stat 1.x and 2.0: a column for each dimension and its label, then "value" and "status".
/// Keeps the whole file in memory.
void read_json_stat(std::istream& input, Sink& sink);

/// Eurostat's TSV: the columns that are packed into the first one, then "period", "value" and
/// "status" (its flags).
void read_eurostat_tsv(std::istream& input, Sink& sink);

/// Our World in Data: "Entity", "Code", "Year" or "Day", then "indicator" (a column's name) and
/// "value".
void read_owid(std::istream& input, Sink& sink);

} // namespace claimcheck::formats
