// The table of formats.
#include "report/format.hpp"

#include <algorithm>
#include <array>

#include "report/json.hpp"
#include "report/line.hpp"
#include "report/text.hpp"

namespace claimcheck::report {
namespace {

constexpr std::array kFormats = {
    Format{"text", "for reading, on a terminal or in a pipe", make_text_writer, true},
    Format{"line", "path:line:column: verdict: message [kind], for editors", make_line_writer},
    Format{"json", "one JSON document for all texts", make_json_writer, true},
    Format{"ndjson", "one line of JSON for each text", make_ndjson_writer},
};

} // namespace

void Writer::begin(std::string&) {}
void Writer::end(std::string&) {}

std::span<Format const> formats() { return kFormats; }

Format const* find_format(std::string_view name) {
    auto const* const found = std::ranges::find(kFormats, name, &Format::name);
    return found == kFormats.end() ? nullptr : found;
}

} // namespace claimcheck::report
