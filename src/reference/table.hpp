// Reading the project's own tables (CSV), where any fault is an error that names its place.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace claimcheck::reference {

/// A line of a file, or the file as a whole.
struct Place {
    std::filesystem::path file;
    std::size_t line = 0; ///< from 1; 0 means the whole file
};

/// A table cannot be used. The message is "file:line: what is wrong".
class TableError : public std::runtime_error {
  public:
    TableError(Place const& place, std::string const& what);
};

/// One row of a table below its header.
class Row {
  public:
    Row(Place place, std::vector<std::string_view> const& columns, std::vector<std::string> fields)
        : place_(std::move(place)), columns_(columns), fields_(std::move(fields)) {}

    /// The cell of a column that the table was read with.
    std::string const& operator[](std::string_view column) const;
    Place const& place() const { return place_; }
    /// @throws TableError, always
    [[noreturn]] void reject(std::string const& why) const { throw TableError(place_, why); }

  private:
    Place place_;
    std::vector<std::string_view> const& columns_;
    std::vector<std::string> fields_;
};

/// Reads a table in UTF-8, row by row.
/// @param columns  what the header must say, in that order
/// @param each  called for each row below the header
/// @throws TableError where the file cannot be read, is not CSV or has other columns; and whatever
///     `each` throws
void read_table(std::filesystem::path const& file, std::vector<std::string_view> const& columns,
                std::function<void(Row const&)> const& each);

} // namespace claimcheck::reference
