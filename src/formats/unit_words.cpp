// One table.
#include "formats/unit_words.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "core/ascii.hpp"
#include "formats/published_number.hpp"

namespace claimcheck::formats {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 18> kWords = {{
    {"%", "percent"},
    {"% of gdp", "percent_gdp"},
    {"percent of gdp", "percent_gdp"},
    {"persons", "count"},
    {"people", "count"},
    {"number", "count"},
    {"us$", "USD"},
    {"$", "USD"},
    {"us dollar", "USD"},
    {"us dollars", "USD"},
    {"euro", "EUR"},
    {"euros", "EUR"},
    {"€", "EUR"},
    {"tonnes", "tonne"},
    {"tons", "tonne"},
    {"m³", "m3"},
    {"cubic metres", "m3"},
    {"cubic meters", "m3"},
}};

} // namespace

std::string unit_of(std::string_view written) {
    std::string unit(trimmed(written));
    std::string lower = unit;
    std::transform(lower.begin(), lower.end(), lower.begin(), to_lower);
    auto const* const found = std::find_if(kWords.begin(), kWords.end(),
                                           [&](auto const& row) { return row.first == lower; });
    return found == kWords.end() ? unit : std::string(found->second);
}

} // namespace claimcheck::formats
