// SDMX-CSV 1.0 and 2.0: a row an observation; codes may have their labels behind them.
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

/// "FREQ: Frequency" or "STRUCTURE[;]" as "FREQ" and "STRUCTURE".
std::string id_of(std::string_view header) {
    auto const end = std::min(header.find(':'), header.find('['));
    return std::string(trimmed(header.substr(0, end)));
}

class Rows {
  public:
    Rows(Sink& sink, std::vector<std::string> const& names) : sink_(sink) {
        std::vector<std::string> columns;
        for (std::size_t i = 0; i < names.size(); ++i) {
            std::string const id = id_of(names[i]);
            columns.push_back(id);
            bool const labelled = names[i].find(':') != std::string::npos && id != "OBS_VALUE";
            if (labelled) {
                labelled_.push_back(i);
            }
            action_ = id == "ACTION" ? std::optional(i) : action_;
            value_ = id == "OBS_VALUE" ? i : value_;
        }
        for (std::size_t const i : labelled_) {
            columns.push_back(columns[i] + ".label");
        }
        sink.columns(columns);
    }

    void row(Cells cells, std::size_t line) {
        if (action_ && (cells[*action_] == "D" || cells[*action_] == "DELETE")) {
            sink_.reject(line, "it asks for a deletion (ACTION D)");
            return;
        }
        record_.assign(cells.begin(), cells.end());
        for (std::size_t const i : labelled_) {
            auto const colon = cells[i].find(':');
            record_[i] = trimmed(cells[i].substr(0, colon));
            record_.push_back(colon == std::string_view::npos
                                  ? std::string_view()
                                  : trimmed(cells[i].substr(colon + 1)));
        }
        record_[value_] = with_point(record_[value_]);
        sink_.record(record_, line);
    }

  private:
    /// Files whose cells are divided by semicolons may write "12,4".
    std::string_view with_point(std::string_view value) {
        auto const comma = value.find(',');
        if (comma == std::string_view::npos || value.find_first_of(",.", comma + 1) != value.npos) {
            return value;
        }
        number_ = value;
        number_[comma] = '.';
        return number_;
    }

    Sink& sink_;
    std::vector<std::size_t> labelled_; ///< columns whose cells are "code: label"
    std::optional<std::size_t> action_;
    std::size_t value_ = 0;
    std::string number_;
    std::vector<std::string_view> record_;
};

} // namespace

void read_sdmx_csv(std::istream& input, Sink& sink) {
    std::optional<Rows> rows;
    TableReader reader;
    reader.is_header = [](Cells cells) {
        return std::any_of(cells.begin(), cells.end(),
                           [](std::string_view cell) { return id_of(cell) == "OBS_VALUE"; });
    };
    reader.wanted = "OBS_VALUE";
    reader.on_header = [&](std::vector<std::string> const& names) { rows.emplace(sink, names); };
    reader.on_row = [&](Cells cells, std::size_t line) { rows->row(cells, line); };
    read_headed_csv(input, kFindDelimiter, reader, sink);
}

} // namespace claimcheck::formats
