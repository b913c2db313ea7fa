// Tables of plain text.
#pragma once

#include <string>
#include <vector>

namespace claimcheck::report {

enum class Align { left, right };

struct Column {
    std::string title;
    Align align = Align::left;
};

/// Every row has a cell for each column.
struct Table {
    std::vector<Column> columns;
    std::vector<std::vector<std::string>> rows;
};

/// The table in columns two spaces apart, under a line of titles; each line ends in a line break.
/// What is in a cell is made safe to print.
std::string to_text(Table const& table);

} // namespace claimcheck::report
