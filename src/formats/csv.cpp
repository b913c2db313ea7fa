// Line by line, so that every row knows where it starts: lines without a quotation mark are cut at
// the delimiters, others go through libcsv.
#include "formats/csv.hpp"

#include <algorithm>
#include <istream>
#include <optional>
#include <string>
#include <vector>

#include <csv.h>

#include "core/utf8.hpp"
#include "formats/readers.hpp"
#include "formats/windows_1252.hpp"

namespace claimcheck::formats {
namespace {

constexpr std::size_t kLongestRow = 1 << 20;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kDelimiters = ",;\t|";

/// libcsv's parser with its two callbacks, which only collect: nothing may be thrown through C.
class Parser {
  public:
    explicit Parser(char delimiter) : delimiter_(delimiter) { start(); }
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

    Cells row() {
        cells_.clear();
        std::size_t begin = 0;
        for (std::size_t const end : ends_) {
            cells_.push_back(std::string_view(text_).substr(begin, end - begin));
            begin = end;
        }
        return cells_;
    }

    /// Forgets the row, also a broken one.
    void clear(bool broken = false) {
        complete_ = false;
        text_.clear();
        ends_.clear();
        if (broken) {
            csv_free(&parser_);
            start();
        }
    }

  private:
    void start() {
        csv_init(&parser_, CSV_STRICT | CSV_STRICT_FINI);
        csv_set_delim(&parser_, static_cast<unsigned char>(delimiter_));
    }
    static void on_cell(void* text, std::size_t size, void* self) {
        auto& parser = *static_cast<Parser*>(self);
        parser.text_.append(static_cast<char const*>(text), size);
        parser.ends_.push_back(parser.text_.size());
    }
    static void on_row(int, void* self) { static_cast<Parser*>(self)->complete_ = true; }

    char delimiter_;
    csv_parser parser_{};
    std::string text_; ///< the row's cells, one behind the other
    std::vector<std::size_t> ends_;
    std::vector<std::string_view> cells_;
    bool complete_ = false;
};

std::string_view without_blanks(std::string_view cell, char delimiter) {
    auto const is_blank = [delimiter](char c) { return c == ' ' || (c == '\t' && c != delimiter); };
    while (!cell.empty() && is_blank(cell.front())) {
        cell.remove_prefix(1);
    }
    while (!cell.empty() && is_blank(cell.back())) {
        cell.remove_suffix(1);
    }
    return cell;
}

void cut(std::string_view line, char delimiter, std::vector<std::string_view>& cells) {
    cells.clear();
    for (std::size_t begin = 0; begin <= line.size();) {
        auto const end = std::min(line.find(delimiter, begin), line.size());
        cells.push_back(without_blanks(line.substr(begin, end - begin), delimiter));
        begin = end + 1;
    }
}

char most_frequent_delimiter(std::string_view line) {
    char best = kDelimiters.front();
    std::ptrdiff_t most = 0;
    for (char const delimiter : kDelimiters) {
        auto const times = std::count(line.begin(), line.end(), delimiter);
        if (times > most) {
            best = delimiter;
            most = times;
        }
    }
    return best;
}

/// A stream's lines with their numbers.
class Lines {
  public:
    explicit Lines(std::istream& input) : input_(input) {}

    /// @return whether there was another line
    bool next() {
        if (!std::getline(input_, text_)) {
            return false;
        }
        ++number_;
        line_ = text_;
        if (number_ == 1 && line_.starts_with(kByteOrderMark)) {
            line_.remove_prefix(kByteOrderMark.size());
        }
        return true;
    }
    std::string_view text() const { return line_; }
    std::string_view text_without_end() const {
        return line_.ends_with('\r') ? line_.substr(0, line_.size() - 1) : line_;
    }
    std::size_t number() const { return number_; }

    void take_as_windows_1252() {
        std::string text = windows_1252(line_);
        text_.swap(text);
        line_ = text_;
    }

  private:
    std::istream& input_;
    std::string text_;
    std::string_view line_;
    std::size_t number_ = 0;
};

/// The file as rows. Foreign ones are read with patience.
class Rows {
  public:
    /// @param on_bad_row  empty: the file is not foreign
    Rows(std::istream& input, OnRow const& on_row, OnBadRow const& on_bad_row)
        : lines_(input), on_row_(on_row), on_bad_row_(on_bad_row) {}

    void read(char delimiter) {
        while (lines_.next()) {
            if (row_ == 0 && lines_.text_without_end().empty()) {
                continue;
            }
            if (!parser_) {
                delimiter_ = delimiter == kFindDelimiter ? most_frequent_delimiter(lines_.text())
                                                         : delimiter;
                parser_.emplace(delimiter_);
            }
            take_line();
        }
        if (parser_ && !parser_->finish()) {
            throw FormatError(row_, "a quotation mark is never closed");
        }
    }

  private:
    void take_line() {
        row_size_ = row_ == 0 ? 0 : row_size_ + 1;
        bool const is_whole = row_ == 0 && lines_.text().find('"') == std::string_view::npos;
        row_ = row_ == 0 ? lines_.number() : row_;
        row_size_ += lines_.text().size();
        check();
        if (is_whole) {
            cut(lines_.text_without_end(), delimiter_, cells_);
            on_row_(cells_, row_);
            row_ = 0;
        } else if (!parser_->parse(lines_.text()) || !parser_->parse("\n")) {
            if (!on_bad_row_) {
                throw FormatError(lines_.number(), "a quotation mark stands where none may");
            }
            on_bad_row_(row_);
            parser_->clear(true);
            row_ = 0;
        } else if (parser_->has_row()) {
            on_row_(parser_->row(), row_);
            parser_->clear();
            row_ = 0;
        }
    }

    void check() {
        if (row_size_ > kLongestRow) {
            throw FormatError(row_, "this row is longer than a megabyte; is a quotation mark "
                                    "never closed?");
        }
        if (is_valid_utf8(lines_.text())) {
            return;
        }
        if (!on_bad_row_ || lines_.text().find('\0') != std::string_view::npos) {
            throw FormatError(lines_.number(), "this line is not UTF-8; save the file as UTF-8");
        }
        lines_.take_as_windows_1252();
    }

    Lines lines_;
    OnRow const& on_row_;
    OnBadRow const& on_bad_row_;
    char delimiter_ = ',';
    std::optional<Parser> parser_;
    std::vector<std::string_view> cells_;
    std::size_t row_ = 0; ///< the line on which the present row starts; 0 between two
    std::size_t row_size_ = 0;
};

} // namespace

void read_csv(std::istream& input, char delimiter, OnRow const& on_row) {
    Rows(input, on_row, {}).read(delimiter);
}

void read_foreign_csv(std::istream& input, char delimiter, OnRow const& on_row,
                      OnBadRow const& on_bad_row) {
    Rows(input, on_row, on_bad_row).read(delimiter);
}

} // namespace claimcheck::formats
