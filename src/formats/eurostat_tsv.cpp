// Eurostat's TSV: dimensions packed into the first cell, a column a period, flags behind values.
#include <algorithm>
#include <istream>
#include <optional>
#include <string>
#include <vector>

#include "formats/headed_csv.hpp"
#include "formats/published_number.hpp"
#include "formats/readers.hpp"

namespace claimcheck::formats {
namespace {

std::vector<std::string> split(std::string_view text) {
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        auto const end = std::min(text.find(',', begin), text.size());
        parts.emplace_back(trimmed(text.substr(begin, end - begin)));
        begin = end + 1;
    }
    return parts;
}

class Rows {
  public:
    /// @param names  "freq,unit,geo\TIME_PERIOD", then the periods
    Rows(Sink& sink, std::vector<std::string> const& names) : sink_(sink), periods_(names) {
        std::vector<std::string> columns = split(names[0].substr(0, names[0].find('\\')));
        dimensions_ = columns.size();
        columns.insert(columns.end(), {"period", "value", "status"});
        record_.resize(columns.size());
        sink.columns(columns);
    }

    void row(Cells cells, std::size_t line) {
        std::vector<std::string> const keys = split(cells[0]);
        if (keys.size() != dimensions_) {
            sink_.reject(line, std::to_string(keys.size()) + " dimensions where the header has " +
                                   std::to_string(dimensions_));
            return;
        }
        std::copy(keys.begin(), keys.end(), record_.begin());
        for (std::size_t i = 1; i < cells.size(); ++i) {
            auto const blank = cells[i].find(' '); // before the flags
            bool const is_flagged = blank != std::string_view::npos;
            record_[dimensions_] = periods_[i];
            record_[dimensions_ + 1] = cells[i].substr(0, blank);
            record_[dimensions_ + 2] =
                is_flagged ? trimmed(cells[i].substr(blank)) : std::string_view();
            sink_.record(record_, line);
        }
    }

  private:
    Sink& sink_;
    std::vector<std::string> periods_;
    std::size_t dimensions_ = 0;
    std::vector<std::string_view> record_;
};

} // namespace

void read_eurostat_tsv(std::istream& input, Sink& sink) {
    std::optional<Rows> rows;
    TableReader reader;
    reader.is_header = [](Cells cells) {
        return cells.size() > 1 && cells[0].find('\\') != std::string_view::npos;
    };
    reader.wanted = "dimensions and \\TIME_PERIOD in its first cell";
    reader.on_header = [&](std::vector<std::string> const& names) { rows.emplace(sink, names); };
    reader.on_row = [&](Cells cells, std::size_t line) { rows->row(cells, line); };
    read_headed_csv(input, '\t', reader, sink);
}

} // namespace claimcheck::formats
