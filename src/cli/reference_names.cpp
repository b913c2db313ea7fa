// Codes, then names; what is unknown gets the nearest word.
#include "cli/reference_names.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string_view>

#include "core/ascii.hpp"
#include "core/similar.hpp"

namespace claimcheck::cli {
namespace {

bool same_letters(std::string_view a, std::string_view b) {
    return std::ranges::equal(a, b, [](char x, char y) { return to_lower(x) == to_lower(y); });
}

std::string meant(std::string_view nearest) {
    return nearest.empty() ? "" : "; did you mean " + std::string(nearest) + "?";
}

constexpr std::array<std::string_view, 8> kFlowWords = {"export",  "exports",  "import", "imports",
                                                        "balance", "balances", "trade",  "trades"};

} // namespace

std::string area_code(Lexicon const& lexicon, std::string const& area) {
    std::vector<std::string_view> names;
    for (Area const& known : lexicon.areas) {
        if (same_letters(known.code, area) || same_letters(known.name, area)) {
            return known.code;
        }
        names.push_back(known.name);
    }
    for (AreaName const& known : lexicon.area_names) {
        if (known.kind == NameKind::name && same_letters(known.name, area)) {
            return known.area;
        }
        names.push_back(known.name);
    }
    throw std::runtime_error("no country or bloc is called \"" + area +
                             "\"; give its name or its "
                             "code, as in ARM" +
                             meant(nearest_word(area, names)));
}

std::vector<std::string> indicator_ids(Lexicon const& lexicon, std::string const& measure) {
    bool const is_flow = std::ranges::any_of(
        kFlowWords, [&](std::string_view word) { return same_letters(word, measure); });
    std::string target = is_flow ? "trade" : measure;
    std::vector<std::string_view> words(kFlowWords.begin(), kFlowWords.end());
    for (IndicatorWord const& row : lexicon.indicator_words) {
        if (same_letters(row.word, measure)) {
            target = row.target;
        }
        words.push_back(row.word);
    }
    std::vector<std::string> ids;
    for (Indicator const& indicator : lexicon.indicators) {
        if (same_letters(indicator.id, target) || same_letters(indicator.concept_id, target)) {
            ids.push_back(indicator.id);
        }
        words.push_back(indicator.id);
        words.push_back(indicator.concept_id);
    }
    if (ids.empty()) {
        throw std::runtime_error("no measure is called \"" + measure +
                                 "\"; claimcheck reference list indicators shows all" +
                                 meant(nearest_word(measure, words)));
    }
    return ids;
}

} // namespace claimcheck::cli
