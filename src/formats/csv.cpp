// Through libcsv, fed line by line so that every row knows where it starts.
#include "formats/csv.hpp"

#include <istream>
#include <string>
#include <vector>

#include <csv.h>

#include "core/utf8.hpp"
#include "formats/readers.hpp"

namespace claimcheck::formats {
namespace {

constexpr std::size_t kLongestRow = 1 << 20;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// libcsv's parser with its two callbacks, which only collect: nothing may be thrown through C.
class Parser {
  public:
    explicit Parser(char delimiter) {
        csv_init(&parser_, CSV_STRICT | CSV_STRICT_FINI);
        csv_set_delim(&parser_, static_cast<unsigned char>(delimiter));
    }
    ~Parser() { csv_free(&parser_); }
    Parser(Parser const&) = delete;
    Parser& operator=(Parser const&) = delete;

    /// @return whether the line was well formed
    bool parse(std::string_view line) {
        return csv_parse(&parser_, line.data(), line.size(), &on_cell, &on_row, this) ==
               line.size();
    }
    bool finish() { return csv_fini(&parser_, &on_cell, &on_row, this) == 0; }

    bool has_row() const { return complete_; }

    std::span<std::string_view const> row() {
        cells_.clear();
        std::size_t begin = 0;
        for (std::size_t const end : ends_) {
            cells_.push_back(std::string_view(text_).substr(begin, end - begin));
            begin = end;
        }
        return cells_;
    }

    void clear() {
        complete_ = false;
        text_.clear();
        ends_.clear();
    }

  private:
    static void on_cell(void* text, std::size_t size, void* self) {
        auto& parser = *static_cast<Parser*>(self);
        parser.text_.append(static_cast<char const*>(text), size);
        parser.ends_.push_back(parser.text_.size());
    }
    static void on_row(int, void* self) { static_cast<Parser*>(self)->complete_ = true; }

    csv_parser parser_{};
    std::string text_; ///< the row's cells, one behind the other
    std::vector<std::size_t> ends_;
    std::vector<std::string_view> cells_;
    bool complete_ = false;
};

void check_line(std::string_view text, std::size_t row_size, std::size_t row, std::size_t line) {
    if (row_size > kLongestRow) {
        throw FormatError(row, "this row is longer than a megabyte; is a quotation mark never "
                               "closed?");
    }
    if (!is_valid_utf8(text)) {
        throw FormatError(line, "this line is not UTF-8");
    }
}

} // namespace

void read_csv(std::istream& input, char delimiter, OnRow const& on_row) {
    Parser parser(delimiter);
    std::size_t line = 0;
    std::size_t row = 0; // the line on which it starts
    std::size_t row_size = 0;
    auto const hand_over = [&] {
        if (parser.has_row()) {
            on_row(parser.row(), row);
            parser.clear();
            row_size = 0;
        }
    };
    for (std::string text; std::getline(input, text);) {
        ++line;
        std::string_view whole = text;
        if (line == 1 && whole.starts_with(kByteOrderMark)) {
            whole.remove_prefix(kByteOrderMark.size());
        }
        if (row_size == 0) {
            row = line;
            if (whole.empty() || whole == "\r") {
                continue;
            }
        }
        row_size += whole.size() + 1;
        check_line(whole, row_size, row, line);
        if (!parser.parse(whole) || !parser.parse("\n")) {
            throw FormatError(line, "a quotation mark stands where none may");
        }
        hand_over();
    }
    if (!parser.finish()) {
        throw FormatError(row, "a quotation mark is never closed");
    }
    hand_over();
}

} // namespace claimcheck::formats
