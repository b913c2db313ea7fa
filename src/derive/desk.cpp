// Finds a figure: stored, else by recipe, else zero in a complete source.
#include "derive/desk.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace claimcheck::derive {
namespace {

constexpr std::array<Frequency, 4> kFrequencies = {Frequency::year, Frequency::half,
                                                   Frequency::quarter, Frequency::month};

bool holds(Line const& line, Source const& source) {
    return std::any_of(line.vintages.begin(), line.vintages.end(),
                       [&](auto const& vintage) { return vintage->id == source.id; });
}

bool belongs(Line const& line, Series const& series) {
    return series.source->family == line.family && series.unit == line.unit;
}

/// Whether the series has an observation of the period or of a part of it.
bool has_within(Series const& series, Period const& period) {
    auto const& observations = series.observations;
    auto const first = std::lower_bound(
        observations.begin(), observations.end(), period.first,
        [](Observation const& o, std::chrono::year_month month) { return o.period.first < month; });
    return first != observations.end() && period.contains(first->period);
}

/// The flows whose figures are stored for a flow.
std::vector<Flow> one_way_flows(Flow flow) {
    bool const is_two_way = flow == Flow::trade || flow == Flow::balance;
    return is_two_way ? std::vector{flow, Flow::exports, Flow::imports} : std::vector{flow};
}

bool is_country(std::string const& code, Lexicon const& lexicon) {
    Area const* area = lexicon.area(code);
    return area && area->kind == AreaKind::country;
}

/// The order of sources in a line: by rank, then from old to new.
bool comes_before(std::shared_ptr<Source const> const& a, std::shared_ptr<Source const> const& b) {
    return a->rank != b->rank ? a->rank < b->rank
                              : vintage_rank(*b, std::nullopt) < vintage_rank(*a, std::nullopt);
}

/// Keeps the better of two; a tie goes to the one that was there.
void keep_better(std::optional<Figure>& best, std::optional<Figure> candidate) {
    if (candidate && (!best || candidate->rank < best->rank)) {
        best = std::move(candidate);
    }
}

} // namespace

Desk::Desk(Lexicon const& lexicon, Figures const& figures, std::optional<Date> as_of)
    : lexicon_(lexicon), figures_(figures), as_of_(as_of) {}

Desk::SeriesList const& Desk::series(Measure const& measure) const {
    auto const [entry, is_new] = read_.try_emplace(measure);
    if (is_new) {
        for (Measure const& each : answering(measure, lexicon_)) {
            SeriesList const more = figures_.find(query(each));
            entry->second.insert(entry->second.end(), more.begin(), more.end());
        }
    }
    return entry->second;
}

bool Desk::covers(Source const& source, Measure measure, Period const& period) const {
    measure.partner.clear(); // whoever it is
    auto const [entry, is_new] =
        covered_.try_emplace(std::tuple(source.id, measure, period.first, period.last));
    if (is_new) {
        entry->second = figures_.covers(source.id, query(measure), period);
    }
    return entry->second;
}

std::vector<Line> Desk::lines(Measure const& measure) const {
    std::vector<Line> found;
    for (Measure const& ingredient : ingredients(measure, lexicon_)) {
        for (auto const& series : series(ingredient)) {
            auto line = std::find_if(found.begin(), found.end(),
                                     [&](Line const& l) { return belongs(l, *series); });
            if (line == found.end()) {
                line = found.insert(found.end(), {series->source->family, series->unit, {}});
            }
            if (!holds(*line, *series->source)) {
                line->vintages.push_back(series->source);
            }
        }
    }
    for (Line& line : found) {
        std::stable_sort(line.vintages.begin(), line.vintages.end(), comes_before);
    }
    std::stable_sort(found.begin(), found.end(), [](Line const& a, Line const& b) {
        return a.vintages.front()->rank < b.vintages.front()->rank;
    });
    return found;
}

std::optional<Figure> Desk::stored(Line const& line, Measure const& measure,
                                   Period const& period) const {
    std::optional<Figure> best;
    for (auto const& series : series(measure)) {
        if (belongs(line, *series) && holds(line, *series->source)) {
            if (Observation const* observation = series->at(period)) {
                keep_better(best, published(measure, *series, *observation,
                                            vintage_rank(*series->source, as_of_)));
            }
        }
    }
    return best;
}

std::optional<Figure> Desk::zero(Line const& line, Measure const& measure,
                                 Period const& period) const {
    bool const one_way = measure.flow == Flow::exports || measure.flow == Flow::imports;
    if (!one_way || !is_country(measure.partner, lexicon_)) {
        return std::nullopt;
    }
    // A vintage may hold only what it revised: where another one has the figure, it is not zero.
    for (auto const& series : series(measure)) {
        if (belongs(line, *series) && has_within(*series, period)) {
            return std::nullopt;
        }
    }
    std::optional<Figure> best;
    for (auto const& source : line.vintages) {
        if (source->complete && covers(*source, measure, period)) {
            keep_better(
                best, left_out(measure, period, line.unit, source, vintage_rank(*source, as_of_)));
        }
    }
    return best;
}

bool Desk::may_improve(std::optional<Figure> const& figure, Line const& line,
                       Measure const& measure, Period const& period, Frequency frequency) const {
    auto const& all = series(measure);
    return std::any_of(all.begin(), all.end(), [&](auto const& series) {
        if (series->frequency != frequency || !belongs(line, *series)) {
            return false;
        }
        bool const is_better = figure && vintage_rank(*series->source, as_of_) < figure->rank;
        return !figure || (is_better && has_within(*series, period));
    });
}

std::vector<Recipe> Desk::recipes(std::optional<Figure> const& figure, Line const& line,
                                  Measure const& measure, Period const& period) const {
    std::vector<Recipe> found = recipes_by_measure(measure, period, lexicon_);
    for (Frequency const frequency : kFrequencies) {
        if (may_improve(figure, line, measure, period, frequency)) {
            if (auto recipe = recipe_by_period(measure, period, frequency, lexicon_)) {
                found.push_back(std::move(*recipe));
            }
        }
    }
    return found;
}

Answer Desk::prepare(Line const& line, Measure const& measure, Period const& period,
                     Recipe const& recipe) const {
    std::vector<Figure> terms;
    Answer answer;
    bool has_any = false;
    for (Term const& term : recipe.terms) {
        Answer part = figure(line, term.measure, term.period);
        has_any |= part || part.missing != std::vector{MissingPart{term.measure, term.period}};
        if (part) {
            terms.push_back(std::move(*part.figure));
        } else {
            answer.missing.insert(answer.missing.end(), part.missing.begin(), part.missing.end());
        }
    }
    if (answer.missing.empty()) {
        answer.figure = add_up(measure, period, recipe, terms);
    } else if (!has_any) {
        // Nothing is there: the whole is missing, not each of its parts.
        answer.missing = {{measure, period}};
    }
    return answer;
}

Answer Desk::figure(Line const& line, Measure const& measure, Period const& period) const {
    Answer answer{stored(line, measure, period), {}};
    for (Recipe const& recipe : recipes(answer.figure, line, measure, period)) {
        Answer prepared = prepare(line, measure, period, recipe);
        keep_better(answer.figure, std::move(prepared.figure));
        if (answer.missing.empty()) {
            answer.missing = std::move(prepared.missing);
        }
    }
    if (!answer) {
        answer.figure = zero(line, measure, period);
    }
    if (answer) {
        answer.missing.clear();
    } else if (answer.missing.empty()) {
        answer.missing = {{measure, period}};
    }
    return answer;
}

std::vector<Period> Desk::periods(Line const& line, Measure const& measure,
                                  Frequency frequency) const {
    auto const earlier = [](Period const& a, Period const& b) { return a.first < b.first; };
    std::set<Period, decltype(earlier)> found(earlier);
    for (Measure const& ingredient : ingredients(measure, lexicon_)) {
        for (auto const& series : series(ingredient)) {
            if (belongs(line, *series) && holds(line, *series->source)) {
                for (Observation const& observation : series->observations) {
                    Period const whole = period_of(frequency, observation.period.first);
                    if (whole.contains(observation.period)) {
                        found.insert(whole);
                    }
                }
            }
        }
    }
    return {found.begin(), found.end()};
}

std::set<std::string> Desk::read_countries(Measure measure, std::string Measure::*place) const {
    std::map<std::string, SeriesList> found;
    (measure.*place).clear();
    bool const is_partner = place == &Measure::partner;
    for (Measure const& each : answering(measure, lexicon_)) {
        SeriesQuery whole = query(each);
        if (is_partner) {
            whole.partner = std::nullopt;
        }
        for (auto const& series : figures_.find(whole)) {
            found[is_partner ? series->partner : series->reporter].push_back(series);
        }
    }
    std::set<std::string> countries;
    for (auto& [code, all] : found) {
        if (is_country(code, lexicon_)) {
            measure.*place = code;
            read_.try_emplace(measure, std::move(all));
            countries.insert(code);
        }
    }
    return countries;
}

std::vector<Measure> Desk::countries_like(Line const& line, Measure const& measure,
                                          std::string Measure::*place) const {
    std::vector<Measure> ways;
    std::set<std::string> countries;
    for (Flow const flow : one_way_flows(measure.flow)) {
        ways.push_back(measure);
        ways.back().flow = flow;
        countries.merge(read_countries(ways.back(), place));
    }
    std::vector<Measure> found;
    for (std::string const& code : countries) {
        bool has_any = false;
        for (Measure& way : ways) {
            way.*place = code;
            auto const& all = read_[way]; // whoever was not found has nothing
            has_any |= std::any_of(all.begin(), all.end(),
                                   [&](auto const& each) { return belongs(line, *each); });
        }
        if (has_any) {
            found.push_back(measure);
            found.back().*place = code;
        }
    }
    return found;
}

} // namespace claimcheck::derive
