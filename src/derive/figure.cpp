// Figures from observations and from other figures.
#include "derive/figure.hpp"

#include <algorithm>

#include "core/amount.hpp"

namespace claimcheck::derive {
namespace {

/// More terms than this are counted in a formula, not listed.
constexpr std::size_t kTermsListed = 6;

std::string formula(Recipe const& recipe, std::vector<Figure> const& terms) {
    if (terms.size() > kTermsListed) {
        return "sum over " + std::to_string(terms.size()) + " " + recipe.noun;
    }
    std::string text;
    for (std::size_t i = 0; i < terms.size(); ++i) {
        text += i == 0 ? "" : recipe.terms[i].minus ? " − " : " + ";
        text += recipe.terms[i].label + " " + number_in_words(terms[i].value);
        text += terms[i].formula.empty() ? "" : " (" + terms[i].formula + ")";
    }
    return text;
}

} // namespace

std::vector<std::shared_ptr<Source const>> sources(Figure const& figure) {
    std::vector<std::shared_ptr<Source const>> found;
    for (UsedObservation const& part : figure.parts) {
        bool const is_new = std::none_of(found.begin(), found.end(), [&](auto const& source) {
            return source->id == part.source->id;
        });
        if (is_new) {
            found.push_back(part.source);
        }
    }
    return found;
}

Figure published(Measure const& measure, Series const& series, Observation const& observation,
                 VintageRank rank) {
    Figure figure;
    figure.measure = measure;
    figure.period = observation.period;
    figure.value = observation.value;
    figure.interval = observation.interval();
    figure.unit = series.unit;
    figure.parts = {UsedObservation{series.source, series.key(), observation.period,
                                    observation.value, series.unit, false}};
    figure.rank = rank;
    return figure;
}

Figure left_out(Measure const& measure, Period const& period, std::string unit,
                std::shared_ptr<Source const> source, VintageRank rank) {
    Figure figure;
    figure.measure = measure;
    figure.period = period;
    figure.unit = std::move(unit);
    figure.formula = "left out as zero";
    figure.parts = {UsedObservation{std::move(source), key(measure), period, 0, figure.unit, true}};
    figure.derived = true;
    figure.rank = rank;
    return figure;
}

Figure add_up(Measure const& measure, Period const& period, Recipe const& recipe,
              std::vector<Figure> const& terms) {
    Figure sum;
    sum.measure = measure;
    sum.period = period;
    sum.unit = terms.front().unit;
    sum.formula = formula(recipe, terms);
    sum.derived = true;
    sum.rank = terms.front().rank;
    for (std::size_t i = 0; i < terms.size(); ++i) {
        bool const minus = recipe.terms[i].minus;
        sum.value += minus ? -terms[i].value : terms[i].value;
        sum.interval = minus ? sum.interval - terms[i].interval : sum.interval + terms[i].interval;
        sum.parts.insert(sum.parts.end(), terms[i].parts.begin(), terms[i].parts.end());
        sum.rank = std::max(sum.rank, terms[i].rank);
    }
    return sum;
}

} // namespace claimcheck::derive
