// Codes stand before names: no name is as short as a code.
#include "formats/area_index.hpp"

#include <algorithm>

#include "core/ascii.hpp"
#include "formats/published_number.hpp"

namespace claimcheck::formats {
namespace {

std::string lower(std::string_view text) {
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), to_lower);
    return result;
}

} // namespace

AreaIndex::AreaIndex(Lexicon const& lexicon) {
    for (Area const& area : lexicon.areas) {
        codes_.emplace(area.code, area.code);
        names_.emplace(lower(area.name), area.code);
    }
    for (Area const& area : lexicon.areas) {
        if (!area.iso2.empty()) {
            codes_.emplace(area.iso2, area.code);
        }
        if (area.m49 != 0) {
            std::string const number = std::to_string(area.m49);
            codes_.emplace(number, area.code);
            codes_.emplace(std::string(3 - std::min<std::size_t>(3, number.size()), '0') + number,
                           area.code);
        }
    }
    for (AreaName const& name : lexicon.area_names) {
        if (name.kind == NameKind::name || name.kind == NameKind::former) {
            names_.emplace(lower(name.name), name.area);
        }
    }
}

std::string_view AreaIndex::find(std::string_view text) const {
    std::string const key(trimmed(text));
    auto const code = codes_.find(key);
    if (code != codes_.end()) {
        return code->second;
    }
    auto const name = names_.find(lower(key));
    return name == names_.end() ? std::string_view() : name->second;
}

} // namespace claimcheck::formats
