// Sorts what the desk finds for each.
#include "derive/ranking.hpp"

#include <algorithm>
#include <set>

namespace claimcheck::derive {
namespace {

bool is_by_partner(Measure const& measure) {
    return !measure.partner.empty() && measure.partner != kWorld;
}

bool is_country(std::string const& code, Lexicon const& lexicon) {
    Area const* area = lexicon.area(code);
    return area && area->kind == AreaKind::country;
}

std::string const& place(Measure const& measure, bool by_partner) {
    return by_partner ? measure.partner : measure.reporter;
}

} // namespace

Ranking ranking(Desk const& desk, Line const& line, Measure const& measure, Period const& period) {
    Ranking ranked{{}, is_by_partner(measure)};
    for (Measure const& other : desk.alike(line, measure, ranked.by_partner)) {
        if (!is_country(place(other, ranked.by_partner), desk.lexicon())) {
            continue;
        }
        if (Answer answer = desk.figure(line, other, period)) {
            ranked.figures.push_back(std::move(*answer.figure));
        }
    }
    std::stable_sort(ranked.figures.begin(), ranked.figures.end(),
                     [](Figure const& a, Figure const& b) { return a.value > b.value; });
    return ranked;
}

std::optional<Figure> position(Ranking const& ranking, Measure const& measure) {
    auto const& all = ranking.figures;
    auto const own = std::find_if(all.begin(), all.end(), [&](Figure const& figure) {
        return place(figure.measure, ranking.by_partner) == place(measure, ranking.by_partner);
    });
    if (own == all.end() || all.size() < 2) {
        return std::nullopt;
    }
    Figure result = *own;
    double above = 0;
    double not_below = -1; // the own one is among them
    for (Figure const& other : all) {
        above += other.interval.lo > own->interval.hi ? 1 : 0;
        not_below += other.interval.hi >= own->interval.lo ? 1 : 0;
    }
    result.value = 1 + static_cast<double>(own - all.begin());
    result.interval = {1 + above, 1 + not_below};
    result.unit = "rank";
    result.formula = "position among " + std::to_string(all.size()) +
                     (ranking.by_partner ? " partners" : " reporters");
    result.derived = true;
    return result;
}

} // namespace claimcheck::derive
