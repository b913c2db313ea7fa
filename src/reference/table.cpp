// CSV through libcsv, fed line by line so that every row knows its line.
#include "reference/table.hpp"

#include <algorithm>
#include <fstream>
#include <utility>

#include <csv.h>

#include "core/utf8.hpp"

namespace claimcheck::reference {
namespace {

using Fields = std::vector<std::string>;

/// libcsv's parser with its two callbacks, which only collect: nothing may be thrown through C.
class CsvParser {
  public:
    CsvParser() { csv_init(&parser_, CSV_STRICT | CSV_STRICT_FINI); }
    ~CsvParser() { csv_free(&parser_); }
    CsvParser(CsvParser const&) = delete;
    CsvParser& operator=(CsvParser const&) = delete;

    /// @return whether the text was well formed so far
    bool parse(std::string const& text) {
        return csv_parse(&parser_, text.data(), text.size(), &on_field, &on_row, this) ==
               text.size();
    }
    bool finish() { return csv_fini(&parser_, &on_field, &on_row, this) == 0; }
    /// The rows completed since the last call.
    std::vector<Fields> take_rows() { return std::exchange(rows_, {}); }

  private:
    static void on_field(void* text, std::size_t size, void* self) {
        static_cast<CsvParser*>(self)->fields_.emplace_back(static_cast<char const*>(text), size);
    }
    static void on_row(int, void* self) {
        auto& parser = *static_cast<CsvParser*>(self);
        parser.rows_.push_back(std::exchange(parser.fields_, {}));
    }

    csv_parser parser_{};
    Fields fields_;
    std::vector<Fields> rows_;
};

std::string to_string(Place const& place) {
    return place.file.string() + (place.line == 0 ? "" : ":" + std::to_string(place.line));
}

void check_header(Place const& place, std::vector<std::string_view> const& columns,
                  Fields const& header) {
    if (!std::equal(columns.begin(), columns.end(), header.begin(), header.end())) {
        std::string wanted;
        for (std::string_view const column : columns) {
            wanted += (wanted.empty() ? "" : ",");
            wanted += column;
        }
        throw TableError(place, "the columns must be " + wanted);
    }
}

Row checked_row(Place const& place, std::vector<std::string_view> const& columns, Fields fields) {
    if (fields.size() != columns.size()) {
        throw TableError(place, std::to_string(fields.size()) + " cells in a table of " +
                                    std::to_string(columns.size()) + " columns");
    }
    return {place, columns, std::move(fields)};
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
    Place place{file, 0};
    if (!input) {
        throw TableError(place, "cannot be opened");
    }
    CsvParser parser;
    bool header_seen = false;
    for (std::string line; std::getline(input, line);) {
        ++place.line;
        if (!is_valid_utf8(line)) {
            throw TableError(place, "is not UTF-8");
        }
        if (!parser.parse(line + "\n")) {
            throw TableError(place, "a quotation mark stands where none may");
        }
        for (Fields& fields : parser.take_rows()) {
            if (header_seen) {
                each(checked_row(place, columns, std::move(fields)));
            } else {
                check_header(place, columns, fields);
                header_seen = true;
            }
        }
    }
    if (!parser.finish()) {
        throw TableError(place, "a quotation mark is never closed");
    }
    if (!header_seen) {
        throw TableError(place, "is empty");
    }
}

} // namespace claimcheck::reference
