// Look-ups in the tables of names.
#include "core/lexicon.hpp"

#include <algorithm>

namespace claimcheck {
namespace {

template <class Row>
Row const* find_in(std::vector<Row> const& rows, std::string Row::*key, std::string_view value) {
    auto const found = std::lower_bound(
        rows.begin(), rows.end(), value,
        [key](Row const& row, std::string_view wanted) { return row.*key < wanted; });
    return found != rows.end() && (*found).*key == value ? &*found : nullptr;
}

} // namespace

Area const* Lexicon::area(std::string_view code) const { return find_in(areas, &Area::code, code); }

Indicator const* Lexicon::indicator(std::string_view id) const {
    return find_in(indicators, &Indicator::id, id);
}

Currency const* Lexicon::currency(std::string_view code) const {
    return find_in(currencies, &Currency::code, code);
}

std::string_view Lexicon::concept_of(std::string_view target) const {
    if (Indicator const* found = indicator(target)) {
        return found->concept_id;
    }
    auto const row = std::find_if(indicators.begin(), indicators.end(),
                                  [&](Indicator const& i) { return i.concept_id == target; });
    return row == indicators.end() ? std::string_view{} : std::string_view(row->concept_id);
}

std::optional<std::size_t> Lexicon::word_for(std::string_view target, Flow flow) const {
    auto const row = std::find_if(
        indicator_words.begin(), indicator_words.end(),
        [&](IndicatorWord const& word) { return word.target == target && word.flow == flow; });
    return row == indicator_words.end()
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(row - indicator_words.begin()));
}

std::string Lexicon::in_sentence(std::string_view code) const {
    Area const* found = area(code);
    return found ? found->in_sentence : std::string(code);
}

std::vector<std::string> Lexicon::members(std::string_view bloc, std::chrono::sys_days day) const {
    std::vector<std::string> result;
    for (Membership const& row : memberships) {
        if (row.bloc == bloc && row.from <= day && (!row.to || day < *row.to)) {
            result.push_back(row.area);
        }
    }
    std::sort(result.begin(), result.end());
    return result;
}

} // namespace claimcheck
