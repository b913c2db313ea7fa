// Our World in Data: a column an indicator, behind what and when it is of.
#include <algorithm>
#include <array>
#include <istream>
#include <optional>

#include "core/ascii.hpp"
#include "formats/headed_csv.hpp"
#include "formats/readers.hpp"
#include "formats/wide.hpp"

namespace claimcheck::formats {
namespace {

constexpr std::array<std::string_view, 4> kKeys = {"Entity", "Code", "Year", "Day"};

bool is_same(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return to_lower(x) == to_lower(y); });
}

/// The name as charts write it: they have "entity" in small letters too.
std::optional<std::string_view> key(std::string_view name) {
    auto const* const found = std::find_if(
        kKeys.begin(), kKeys.end(), [&](std::string_view key) { return is_same(key, name); });
    return found == kKeys.end() ? std::nullopt : std::optional(*found);
}

} // namespace

void read_owid(std::istream& input, Sink& sink) {
    std::optional<WideRows> rows;
    TableReader reader;
    reader.is_header = [](Cells cells) { return !cells.empty() && is_same(cells[0], "entity"); };
    reader.wanted = "Entity, Code and Year";
    reader.on_header = [&](std::vector<std::string> names) {
        std::vector<bool> is_value(names.size());
        for (std::size_t i = 0; i < names.size(); ++i) {
            auto const known = key(names[i]);
            is_value[i] = !known;
            names[i] = known ? std::string(*known) : names[i];
        }
        rows.emplace(sink, names, is_value, "indicator", "value");
    };
    reader.on_row = [&](Cells cells, std::size_t line) { rows->row(cells, line); };
    read_headed_csv(input, ',', reader, sink);
}

} // namespace claimcheck::formats
