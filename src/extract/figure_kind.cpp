// By the units of the indicators.
#include "extract/figure_kind.hpp"

#include <algorithm>

#include "core/ascii.hpp"

namespace claimcheck::extract {
namespace {

/// "USD", or "LCU" for the local currency.
bool is_currency(std::string_view unit) {
    return unit.size() == 3 &&
           std::all_of(unit.begin(), unit.end(), [](char c) { return is_upper(c); });
}

} // namespace

Shape shape_of(Subject const& subject, Lexicon const& lexicon) {
    IndicatorWord const& word = lexicon.indicator_words[subject.measure->index];
    std::string_view const concept_id = lexicon.concept_of(word.target);
    Shape shape;
    for (Indicator const& indicator : lexicon.indicators) {
        if (indicator.concept_id == concept_id) {
            shape.money |= is_currency(indicator.unit) || indicator.unit == "percent_gdp";
            shape.percent |= indicator.unit == "percent";
            shape.count |= indicator.unit == "count";
        }
    }
    return shape;
}

std::optional<ClaimKind> level_kind(QuantityKind figure, Subject const& subject,
                                    Lexicon const& lexicon) {
    Shape const shape = shape_of(subject, lexicon);
    bool const fits =
        (figure == QuantityKind::money && shape.money) ||
        (figure == QuantityKind::percent && shape.percent && subject.measure->flow == Flow::none) ||
        (figure == QuantityKind::count && shape.count);
    if (!fits) {
        return std::nullopt;
    }
    bool const balance =
        subject.measure->flow == Flow::balance || subject.balance != Direction::none;
    return balance ? ClaimKind::balance : ClaimKind::level;
}

bool is_growth(Subject const& subject, Lexicon const& lexicon) {
    IndicatorWord const& word = lexicon.indicator_words[subject.measure->index];
    Indicator const* const indicator = lexicon.indicator(word.target);
    return indicator != nullptr && indicator->measure == "rate" && indicator->basis == "real";
}

std::optional<ClaimKind> change_kind(QuantityKind figure) {
    switch (figure) {
    case QuantityKind::percent: return ClaimKind::change_percent;
    case QuantityKind::multiple: return ClaimKind::change_multiple;
    case QuantityKind::percentage_point:
    case QuantityKind::money: return ClaimKind::change_absolute;
    case QuantityKind::count:
    case QuantityKind::duration:
    case QuantityKind::other: break;
    }
    return std::nullopt;
}

} // namespace claimcheck::extract
