// One line a call.
#include "collected.hpp"

#include <sstream>

namespace claimcheck::formats {
namespace {

template <class Texts> std::string joined(Texts const& texts) {
    std::string line;
    for (auto const& text : texts) {
        line += line.empty() && &text == &texts[0] ? "" : " | ";
        line += text;
    }
    return line;
}

} // namespace

void Collected::columns(std::vector<std::string> const& names) {
    lines.push_back("columns: " + joined(names));
}

void Collected::record(std::span<std::string_view const> cells, std::size_t line) {
    ++records;
    lines.push_back(std::to_string(line) + ": " + joined(cells));
}

void Collected::reject(std::size_t line, std::string_view why) {
    ++rejects;
    lines.push_back(std::to_string(line) + ": rejected: " + std::string(why));
}

Collected read(void (*reader)(std::istream&, Sink&), std::string const& text) {
    std::istringstream input(text);
    Collected collected;
    reader(input, collected);
    return collected;
}

} // namespace claimcheck::formats
