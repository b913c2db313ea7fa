// UN Comtrade: a row a figure; rows may end in a comma that the header has not.
#include <istream>

#include "formats/headed_csv.hpp"
#include "formats/readers.hpp"

namespace claimcheck::formats {

void read_comtrade(std::istream& input, Sink& sink) {
    TableReader reader;
    reader.is_header = [](Cells cells) {
        return has_cell(cells, "primaryValue") || has_cell(cells, "Trade Value (US$)") ||
               has_cell(cells, "TradeValue") || has_cell(cells, "PrimaryValue");
    };
    reader.wanted = "primaryValue or Trade Value (US$)";
    reader.on_header = [&](auto const& names) { sink.columns(names); };
    reader.on_row = [&](Cells cells, std::size_t line) { sink.record(cells, line); };
    read_headed_csv(input, kFindDelimiter, reader, sink);
}

} // namespace claimcheck::formats
