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

/// "Debt-to-GDP ratio"
bool names_gdp(Token const& measure) {
    constexpr std::string_view kGdp = "gdp";
    return std::search(measure.text.begin(), measure.text.end(), kGdp.begin(), kGdp.end(),
                       [](char a, char b) { return to_lower(a) == b; }) != measure.text.end();
}

/// "251 million cubic metres" of an indicator that is counted in m3.
bool counts_in(std::string_view unit, std::string_view concept_id, Lexicon const& lexicon) {
    return !unit.empty() && std::any_of(lexicon.indicators.begin(), lexicon.indicators.end(),
                                        [&](Indicator const& indicator) {
                                            return indicator.concept_id == concept_id &&
                                                   indicator.unit == unit;
                                        });
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

std::optional<ClaimKind> level_kind(Quantity const& figure, Subject const& subject,
                                    Lexicon const& lexicon) {
    std::string_view const target =
        lexicon.concept_of(lexicon.indicator_words[subject.measure->index].target);
    if (figure.kind == QuantityKind::percent && target == "debt" && names_gdp(*subject.measure)) {
        return ClaimKind::share; // "the debt-to-GDP ratio was 55 percent"
    }
    Shape const shape = shape_of(subject, lexicon);
    Flow const flow = subject.measure->flow;
    bool const weight = figure.unit == "tonne" || figure.unit == "m3";
    bool const fits =
        (figure.kind == QuantityKind::money && shape.money) ||
        (figure.kind == QuantityKind::percent && shape.percent && flow == Flow::none) ||
        (figure.kind == QuantityKind::count && shape.count) ||
        (figure.kind == QuantityKind::other && counts_in(figure.unit, target, lexicon)) ||
        (weight && (flow == Flow::exports || flow == Flow::imports));
    if (!fits) {
        return std::nullopt;
    }
    bool const balance = subject.measure->flow == Flow::balance ||
                         subject.balance != Direction::none || target == "current_account";
    return balance ? ClaimKind::balance : ClaimKind::level;
}

std::optional<ClaimKind> gdp_kind(Quantity const& figure, Subject const& subject,
                                  Lexicon const& lexicon) {
    std::string_view const target =
        lexicon.concept_of(lexicon.indicator_words[subject.measure->index].target);
    bool const measured = target == "debt" || target == "budget" || target == "current_account" ||
                          target == "reserves" || target == "remittances" || target == "fdi";
    if (figure.kind != QuantityKind::percent || !measured) {
        return std::nullopt;
    }
    bool const balance = target == "budget" || target == "current_account";
    return balance ? ClaimKind::balance : ClaimKind::share;
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
