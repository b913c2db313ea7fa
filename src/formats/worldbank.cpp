// World Bank: a column a year, behind a preamble, sometimes before a footer.
#include <algorithm>
#include <istream>
#include <optional>

#include "formats/headed_csv.hpp"
#include "formats/period_spelling.hpp"
#include "formats/readers.hpp"
#include "formats/wide.hpp"

namespace claimcheck::formats {

void read_worldbank(std::istream& input, Sink& sink) {
    std::optional<WideRows> rows;
    TableReader reader;
    reader.is_header = [](Cells cells) {
        return has_cell(cells, "Country Code") || has_cell(cells, "Country Name");
    };
    reader.wanted = "Country Name or Country Code";
    reader.on_header = [&](std::vector<std::string> const& names) {
        std::vector<bool> is_year(names.size());
        std::transform(names.begin(), names.end(), is_year.begin(), [](std::string const& name) {
            return parse_period_spelling(name).has_value();
        });
        rows.emplace(sink, names, is_year, "period", "value");
    };
    reader.on_row = [&](Cells cells, std::size_t line) { rows->row(cells, line); };
    read_headed_csv(input, ',', reader, sink);
}

} // namespace claimcheck::formats
