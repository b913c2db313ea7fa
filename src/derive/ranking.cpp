// Sorts what the desk finds for each.
#include "derive/ranking.hpp"

#include <algorithm>

namespace claimcheck::derive {
namespace {

/// What differs between those that are ranked.
std::string Measure::*ranked_place(Measure const& measure) {
    bool const is_by_partner = !measure.partner.empty() && measure.partner != kWorld;
    return is_by_partner ? &Measure::partner : &Measure::reporter;
}

} // namespace

std::vector<Figure> ranking(Desk const& desk, Line const& line, Measure const& measure,
                            Period const& period) {
    std::vector<Figure> ranked;
    for (Measure const& other : desk.countries_like(line, measure, ranked_place(measure))) {
        Answer answer = desk.figure(line, other, period);
        if (answer && (answer.figure->value != 0 || other == measure)) {
            ranked.push_back(std::move(*answer.figure));
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](Figure const& a, Figure const& b) { return a.value > b.value; });
    return ranked;
}

std::optional<Figure> position(std::vector<Figure> const& ranking, Measure const& measure) {
    auto const own = std::find_if(ranking.begin(), ranking.end(),
                                  [&](Figure const& figure) { return figure.measure == measure; });
    if (own == ranking.end() || ranking.size() < 2) {
        return std::nullopt;
    }
    Figure result = *own;
    double above = 0;
    double not_below = -1; // the own one is among them
    for (Figure const& other : ranking) {
        above += other.interval.lo > own->interval.hi ? 1 : 0;
        not_below += other.interval.hi >= own->interval.lo ? 1 : 0;
    }
    result.value = 1 + static_cast<double>(own - ranking.begin());
    result.interval = {1 + above, 1 + not_below};
    result.unit = "rank";
    result.among = std::to_string(ranking.size()) +
                   (ranked_place(measure) == &Measure::partner ? " partners" : " reporters");
    result.formula = "position among " + result.among;
    result.derived = true;
    return result;
}

} // namespace claimcheck::derive
