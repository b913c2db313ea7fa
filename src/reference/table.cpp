// Every row is checked against the columns that the table must have.
#include "reference/table.hpp"

#include <algorithm>
#include <fstream>
#include <span>
#include <utility>

#include "formats/csv.hpp"
#include "formats/readers.hpp"

namespace claimcheck::reference {
namespace {

using Cells = std::span<std::string_view const>;

std::string to_string(Place const& place) {
    return place.file.string() + (place.line == 0 ? "" : ":" + std::to_string(place.line));
}

void check_header(Place const& place, std::vector<std::string_view> const& columns, Cells header) {
    if (!std::equal(columns.begin(), columns.end(), header.begin(), header.end())) {
        std::string wanted;
        for (std::string_view const column : columns) {
            wanted += (wanted.empty() ? "" : ",");
            wanted += column;
        }
        throw TableError(place, "the columns must be " + wanted);
    }
}

Row checked_row(Place const& place, std::vector<std::string_view> const& columns, Cells cells) {
    if (cells.size() != columns.size()) {
        throw TableError(place, std::to_string(cells.size()) + " cells in a table of " +
                                    std::to_string(columns.size()) + " columns");
    }
    return {place, columns, {cells.begin(), cells.end()}};
}

} // namespace

TableError::TableError(Place const& place, std::string const& what)
    : std::runtime_error(to_string(place) + ": " + what) {}

std::string const& Row::operator[](std::string_view column) const {
    auto const found = std::find(columns_.begin(), columns_.end(), column);
    return fields_.at(static_cast<std::size_t>(found - columns_.begin()));
}

void read_table(std::filesystem::path const& file, std::vector<std::string_view> const& columns,
                std::function<void(Row const&)> const& each) {
    std::ifstream input(file, std::ios::binary);
    if (!input) {
        throw TableError({file, 0}, "cannot be opened");
    }
    bool header_seen = false;
    try {
        formats::read_csv(input, ',', [&](Cells cells, std::size_t line) {
            if (header_seen) {
                each(checked_row({file, line}, columns, cells));
            } else {
                check_header({file, line}, columns, cells);
                header_seen = true;
            }
        });
    } catch (formats::FormatError const& error) {
        throw TableError({file, error.line()}, error.what());
    }
    if (!header_seen) {
        throw TableError({file, 0}, "is empty");
    }
}

} // namespace claimcheck::reference
