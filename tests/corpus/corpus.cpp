// Reads corpus files.
#include "corpus.hpp"

#include <fstream>
#include <stdexcept>

namespace claimcheck::corpus {
namespace {

constexpr std::string_view kDate = "# date: ";

std::string unescaped(std::string text) {
    for (std::size_t at = text.find("\\n"); at != std::string::npos; at = text.find("\\n", at)) {
        text.replace(at, 2, "\n");
    }
    return text;
}

} // namespace

std::vector<Line> read(std::string const& file) {
    std::ifstream in(std::string(CLAIMCHECK_SOURCE_DIR) + "/tests/corpus/" + file);
    if (!in) {
        throw std::runtime_error("cannot read the corpus " + file);
    }
    std::vector<Line> lines;
    std::optional<Date> date;
    std::string row;
    for (int number = 1; std::getline(in, row); ++number) {
        if (row.starts_with(kDate)) {
            date = parse_date(std::string_view(row).substr(kDate.size()));
        }
        if (row.empty() || row.starts_with('#')) {
            continue;
        }
        auto const tab = row.find('\t');
        if (tab == std::string::npos) {
            throw std::runtime_error(file + ":" + std::to_string(number) + ": no tab");
        }
        lines.push_back({file, number, unescaped(row.substr(0, tab)), row.substr(tab + 1), date});
    }
    return lines;
}

std::string join(std::vector<std::string> const& findings) {
    std::string text;
    for (std::string const& finding : findings) {
        text += (text.empty() ? "" : " ; ") + finding;
    }
    return text.empty() ? "-" : text;
}

} // namespace claimcheck::corpus
