// Rows for other programs: the same table as CSV or JSON.
#pragma once

#include <string>
#include <variant>
#include <vector>

namespace claimcheck::report {

/// Nothing, a text, a number or a yes or no.
using Cell = std::variant<std::monostate, std::string, double, bool>;

/// Every row has a cell for each column.
struct Sheet {
    std::vector<std::string> columns; ///< "snake_case"
    std::vector<std::vector<Cell>> rows;
};

/// CSV by RFC 4180 with a header, lines ended by "\n"; nothing is an empty cell. A text that a
/// spreadsheet would take for a formula gets an apostrophe before it.
std::string to_csv(Sheet const& sheet);

/// An array with an object for each row; nothing is null.
std::string to_json(Sheet const& sheet);

} // namespace claimcheck::report
