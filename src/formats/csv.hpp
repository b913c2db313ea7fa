// CSV, row by row.
#pragma once

#include <cstddef>
#include <functional>
#include <iosfwd>
#include <span>
#include <string_view>

namespace claimcheck::formats {

/// @param cells  valid during the call only
/// @param line   on which the row starts, from 1
using OnRow = std::function<void(std::span<std::string_view const> cells, std::size_t line)>;

/// Reads a stream to its end. A byte order mark is left out, rows without a cell too; quoted cells
/// may hold delimiters, doubled quotation marks and line ends; both kinds of line ends will do.
/// @throws FormatError where a quotation mark is never closed or stands where none may, where a row
///     is longer than a megabyte, or where the text is not UTF-8; and whatever `on_row` throws
void read_csv(std::istream& input, char delimiter, OnRow const& on_row);

} // namespace claimcheck::formats
