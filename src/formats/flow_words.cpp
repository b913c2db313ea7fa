// One table.
#include "formats/flow_words.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "core/ascii.hpp"
#include "formats/published_number.hpp"

namespace claimcheck::formats {
namespace {

constexpr std::array<std::pair<std::string_view, Flow>, 11> kWords = {{
    {"", Flow::none},
    {"none", Flow::none},
    {"export", Flow::exports},
    {"exports", Flow::exports},
    {"import", Flow::imports},
    {"imports", Flow::imports},
    {"total", Flow::trade},
    {"trade", Flow::trade},
    {"turnover", Flow::trade},
    {"balance", Flow::balance},
    {"net", Flow::balance},
}};

} // namespace

std::optional<Flow> flow_of(std::string_view word) {
    std::string lower(trimmed(word));
    std::transform(lower.begin(), lower.end(), lower.begin(), to_lower);
    auto const found = std::find_if(kWords.begin(), kWords.end(),
                                    [&](auto const& row) { return row.first == lower; });
    return found == kWords.end() ? std::nullopt : std::optional(found->second);
}

} // namespace claimcheck::formats
