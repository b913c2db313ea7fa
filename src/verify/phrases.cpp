// Small pieces of English.
#include "verify/phrases.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace claimcheck::verify {
namespace {

using derive::Figure;
using derive::Measure;

std::string capital(std::string text) {
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') {
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    }
    return text;
}

/// What is traded: "goods", "goods and services", the product.
std::string traded(Measure const& measure, Indicator const& indicator) {
    if (!measure.product.empty()) {
        return measure.product;
    }
    return indicator.basis == "goods_services" ? "goods and services"
           : indicator.basis == "services"     ? "services"
                                               : "goods";
}

/// "exports of goods to Russia"
std::string trade_in_words(Measure const& measure, Indicator const& indicator,
                           Lexicon const& lexicon) {
    std::string const what = traded(measure, indicator);
    std::string const partner =
        measure.partner == derive::kWorld ? "" : lexicon.in_sentence(measure.partner);
    auto const with = [&](std::string const& preposition) {
        return partner.empty() ? "" : " " + preposition + " " + partner;
    };
    std::string const how =
        indicator.basis == "goods_consignment" ? " by country of consignment" : "";
    switch (measure.flow) {
    case Flow::exports: return "exports of " + what + with("to") + how;
    case Flow::imports: return "imports of " + what + with("from") + how;
    case Flow::balance: return "balance of trade in " + what + with("with") + how;
    case Flow::trade:
    case Flow::none: break;
    }
    return "trade in " + what + with("with") + how;
}

/// A measure without whose it is.
std::string what(Measure const& measure, Lexicon const& lexicon) {
    Indicator const* indicator = lexicon.indicator(measure.indicator);
    if (indicator && measure.flow != Flow::none) {
        return trade_in_words(measure, *indicator, lexicon);
    }
    std::string const name = indicator ? indicator->name : measure.indicator;
    return measure.partner.empty() ? name : name + " with " + lexicon.in_sentence(measure.partner);
}

/// "Personal remittances received", not "gross domestic product at current prices".
bool names_several(Indicator const& indicator) {
    std::string_view noun = indicator.name;
    for (std::string_view const end : {",", " at ", " of ", " per ", " as ", " by ", " received"}) {
        noun = noun.substr(0, noun.find(end));
    }
    return noun.ends_with('s') && !noun.ends_with("ss");
}

/// The vintages of a figure: "May 2024"; undated ones are left out.
std::vector<std::string> vintages(Figure const& figure) {
    std::vector<std::string> found;
    for (auto const& source : derive::sources(figure)) {
        std::string words = source->vintage_in_words();
        if (!words.empty() && std::find(found.begin(), found.end(), words) == found.end()) {
            found.push_back(std::move(words));
        }
    }
    return found;
}

} // namespace

std::string possessive(std::string const& name) {
    return name + (name.ends_with('s') ? "'" : "'s");
}

std::string measure_in_words(Measure const& measure, Lexicon const& lexicon) {
    return capital(possessive(lexicon.in_sentence(measure.reporter))) + " " +
           what(measure, lexicon);
}

std::string among_others_in_words(Figure const& figure, Lexicon const& lexicon) {
    std::string const when = " in " + to_words(figure.period);
    std::string const amount = amount_in_words(figure.value, figure.unit);
    Measure all = figure.measure;
    all.partner = all.flow == Flow::none ? "" : std::string(derive::kWorld);
    bool const is_of_partner = all.flow != Flow::none && figure.measure.partner != derive::kWorld;
    if (figure.unit == "percent") {
        return capital(possessive(lexicon.in_sentence(figure.measure.partner))) + " share of " +
               measure_in_words(all, lexicon) + " was " + amount + when;
    }
    if (figure.unit != "rank") {
        return measure_in_words(figure.measure, lexicon) + " " + was(figure.measure, lexicon) +
               " " + amount + when;
    }
    std::string const who =
        lexicon.in_sentence(is_of_partner ? figure.measure.partner : figure.measure.reporter);
    std::string const by = is_of_partner ? measure_in_words(all, lexicon) : what(all, lexicon);
    return "By " + by + " " + who + " was " + amount + " of " + figure.among + when;
}

std::string was(Measure const& measure, Lexicon const& lexicon) {
    Indicator const* indicator = lexicon.indicator(measure.indicator);
    bool const is_way = measure.flow == Flow::exports || measure.flow == Flow::imports;
    bool const is_plural = measure.flow == Flow::none && indicator && names_several(*indicator);
    return is_way || is_plural ? "were" : "was";
}

std::string flow_in_words(Flow flow) {
    switch (flow) {
    case Flow::exports: return "exports";
    case Flow::imports: return "imports";
    case Flow::balance: return "the balance";
    case Flow::trade:
    case Flow::none: break;
    }
    return "turnover";
}

std::string figure_in_words(Figure const& figure, std::optional<AmountScale> scale) {
    if (figure.measure.flow != Flow::balance) {
        return amount_in_words(figure.value, figure.unit, scale);
    }
    return std::string(figure.value < 0 ? "a deficit" : "a surplus") + " of " +
           amount_in_words(std::abs(figure.value), figure.unit, scale);
}

std::string sources_in_words(std::vector<Figure const*> const& figures) {
    Source const& source = *figures.front()->parts.front().source;
    std::string const name = source.short_name.empty() ? source.publisher : source.short_name;
    std::vector<std::string> all;
    std::vector<std::string> dated;
    for (Figure const* figure : figures) {
        auto const known = vintages(*figure);
        dated.push_back(listed(known) + " for " + to_words(figure->period));
        for (std::string const& vintage : known) {
            if (std::find(all.begin(), all.end(), vintage) == all.end()) {
                all.push_back(vintage);
            }
        }
    }
    bool const each_its_own =
        all.size() > 1 && std::all_of(figures.begin(), figures.end(), [](Figure const* figure) {
            return vintages(*figure).size() == 1;
        });
    std::string const when = listed(each_its_own ? dated : all);
    return when.empty() ? name : name + ", " + when;
}

std::string claimed_in_words(Statement const& statement) {
    std::string const value = amount_in_words(statement.value, statement.unit);
    if (statement.value_hi) {
        return "between " + value + " and " + amount_in_words(*statement.value_hi, statement.unit);
    }
    if (statement.just_short) {
        return "nearly " + value;
    }
    switch (statement.comparator) {
    case Comparator::about: return "about " + value;
    case Comparator::more: return "more than " + value;
    case Comparator::at_least: return "at least " + value;
    case Comparator::less: return "less than " + value;
    case Comparator::at_most: return "at most " + value;
    case Comparator::equal: break;
    }
    return value;
}

std::string listed(std::vector<std::string> const& items) {
    std::string text;
    for (std::size_t i = 0; i < items.size(); ++i) {
        text += i == 0 ? "" : i + 1 == items.size() ? " and " : ", ";
        text += items[i];
    }
    return text;
}

} // namespace claimcheck::verify
