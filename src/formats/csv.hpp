// CSV, row by row.
#pragma once

#include <cstddef>
#include <functional>
#include <iosfwd>
#include <span>
#include <string_view>

namespace claimcheck::formats {

using Cells = std::span<std::string_view const>;

/// @param cells  valid during the call only
/// @param line   on which the row starts, from 1
using OnRow = std::function<void(Cells cells, std::size_t line)>;

/// A row with a quotation mark where none may stand.
using OnBadRow = std::function<void(std::size_t line)>;

/// Stands for the one of comma, semicolon, tabulator and bar that the first row has most often.
inline constexpr char kFindDelimiter = 0;

/// Reads a stream to its end. A byte order mark is left out, rows without a cell too; quoted cells
/// may hold delimiters, doubled quotation marks and line ends; both kinds of line ends will do.
/// Blanks around a cell that is not quoted are no part of it.
/// @throws FormatError where a quotation mark is never closed or stands where none may, where a row
///     is longer than a megabyte, or where the text is not UTF-8; and whatever `on_row` throws
void read_csv(std::istream& input, char delimiter, OnRow const& on_row);

/// The same with patience, for files of others: a row with a misplaced quotation mark goes to
/// `on_bad_row` and the reading goes on, and a line that is not UTF-8 is taken as Windows-1252.
void read_foreign_csv(std::istream& input, char delimiter, OnRow const& on_row,
                      OnBadRow const& on_bad_row);

} // namespace claimcheck::formats
