// Column widths are those of the widest cell; the last column is not padded.
#include "report/table.hpp"

#include <algorithm>

#include "report/wrap.hpp"

namespace claimcheck::report {
namespace {

using Row = std::vector<std::string>;

void append_row(std::string& out, Row const& row, std::vector<Column> const& columns_of,
                std::vector<std::size_t> const& widths) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) {
        std::string const padding(widths[i] - columns(row[i]), ' ');
        line += i == 0 ? "" : "  ";
        line += columns_of[i].align == Align::right ? padding + row[i] : row[i] + padding;
    }
    line.erase(line.find_last_not_of(' ') + 1);
    out += line + '\n';
}

} // namespace

std::string to_text(Table const& table) {
    std::vector<Row> rows(1);
    for (Column const& column : table.columns) {
        rows.front().push_back(column.title);
    }
    rows.insert(rows.end(), table.rows.begin(), table.rows.end());

    std::vector<std::size_t> widths(table.columns.size(), 0);
    for (Row& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            row[i] = printable(row[i]);
            widths[i] = std::max(widths[i], columns(row[i]));
        }
    }
    std::string out;
    for (Row const& row : rows) {
        append_row(out, row, table.columns, widths);
    }
    return out;
}

} // namespace claimcheck::report
