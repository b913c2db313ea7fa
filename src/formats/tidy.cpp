// CSV with a header, every row a figure.
#include <istream>

#include "formats/headed_csv.hpp"
#include "formats/readers.hpp"

namespace claimcheck::formats {

void read_tidy(std::istream& input, Sink& sink) {
    read_headed_csv(input, kFindDelimiter,
                    {[](Cells) { return true; }, "names",
                     [&](auto const& names) { sink.columns(names); },
                     [&](Cells cells, std::size_t line) { sink.record(cells, line); }},
                    sink);
}

} // namespace claimcheck::formats
