// The header decides how many cells a row has.
#include "formats/headed_csv.hpp"

#include <algorithm>

#include "formats/readers.hpp"

namespace claimcheck::formats {

bool has_cell(Cells cells, std::string_view text) {
    return std::find(cells.begin(), cells.end(), text) != cells.end();
}

void read_headed_csv(std::istream& input, char delimiter, TableReader const& reader, Sink& sink) {
    std::size_t columns = 0;
    auto const is_empty = [](std::string_view cell) { return cell.empty(); };
    auto const on_row = [&](Cells cells, std::size_t line) {
        if (columns == 0) {
            if (!reader.is_header(cells)) {
                return;
            }
            std::vector<std::string> names(cells.begin(), cells.end());
            while (!names.empty() && names.back().empty()) {
                names.pop_back();
            }
            columns = names.size();
            reader.on_header(names);
            return;
        }
        if (columns > 2 && std::all_of(cells.begin() + 1, cells.end(), is_empty)) {
            return; // a footer, or nothing
        }
        while (cells.size() > columns && cells.back().empty()) {
            cells = cells.first(cells.size() - 1);
        }
        if (cells.size() == columns) {
            reader.on_row(cells, line);
        } else {
            sink.reject(line, std::to_string(cells.size()) + " cells in a table of " +
                                  std::to_string(columns) + " columns");
        }
    };
    read_foreign_csv(input, delimiter, on_row, [&](std::size_t line) {
        sink.reject(line, "a quotation mark stands where none may");
    });
    if (columns == 0) {
        throw FormatError(0, "no row is a header with " + std::string(reader.wanted) +
                                 "; is it another format?");
    }
}

} // namespace claimcheck::formats
