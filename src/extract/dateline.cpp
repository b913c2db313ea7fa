// Tries the first lines of an input.
#include "extract/dateline.hpp"

#include <algorithm>
#include <string>

#include "grammars/parse.hpp"
#include "text/document.hpp"

namespace claimcheck::extract {
namespace {

constexpr std::size_t kWithin = 1000; // bytes of the input

} // namespace

std::optional<Date> dateline(std::string_view input) {
    std::string_view rest = input.substr(0, kWithin);
    while (!rest.empty()) {
        std::size_t const end = std::min(rest.find_first_of("\r\n"), rest.size());
        std::string line = text::normalised(rest.substr(0, end));
        line.erase(0, line.find_first_not_of(' '));
        if (end == rest.size() && input.size() > kWithin) {
            line += " ..."; // cut off by the limit: what stands here ends no line
        }
        if (auto const date = grammar::dateline(line)) {
            return date;
        }
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return std::nullopt;
}

} // namespace claimcheck::extract
