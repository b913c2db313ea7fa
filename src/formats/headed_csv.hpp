// CSV with a header.
#pragma once

#include <functional>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

#include "formats/csv.hpp"
#include "formats/sink.hpp"

namespace claimcheck::formats {

/// What a table with a header is read with.
struct TableReader {
    /// Whether a row is the header; those before it are passed over.
    std::function<bool(Cells)> is_header;
    /// What the header must have, for the message where no row is one: "Entity and Year".
    std::string_view wanted;
    std::function<void(std::vector<std::string> const& names)> on_header;
    /// A row with as many cells as the header has names.
    OnRow on_row;
};

/// Reads CSV with a header. Names that are empty at the header's end are left out, and so are
/// cells behind them. Rows of another length go to sink.reject(), with their line; rows whose
/// cells are all empty, or all but the first (a footer), are no rows of a table of three columns or
/// more.
/// @throws FormatError, also where there is no header
void read_headed_csv(std::istream& input, char delimiter, TableReader const& reader, Sink& sink);

/// Whether a row has a cell of that text.
bool has_cell(Cells cells, std::string_view text);

} // namespace claimcheck::formats
