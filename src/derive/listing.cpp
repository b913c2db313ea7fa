// Sets the vintages of every line side by side.
#include "derive/listing.hpp"

#include <algorithm>
#include <array>

#include "core/names.hpp"
#include "derive/desk.hpp"

namespace claimcheck::derive {
namespace {

/// An indicator or a concept, for trade with one flow or (none) with all.
struct Target {
    std::string id;
    Flow flow = Flow::none;
};

constexpr std::array<Flow, 4> kFlows = {Flow::trade, Flow::exports, Flow::imports, Flow::balance};

Target target(Lexicon const& lexicon, std::string const& what) {
    if (lexicon.indicator(what)) {
        return {what, Flow::none};
    }
    for (Flow const flow : kFlows) {
        if (what == name(flow) || what == std::string(name(flow)) + "s") {
            return {"trade", flow};
        }
    }
    auto const& words = lexicon.indicator_words;
    auto const row = std::find_if(words.begin(), words.end(),
                                  [&](IndicatorWord const& word) { return word.word == what; });
    return row == words.end() ? Target{what, Flow::none} : Target{row->target, row->flow};
}

std::vector<Measure> measures(Lexicon const& lexicon, ListingQuery const& query) {
    Target const wanted = target(lexicon, query.what);
    std::vector<Measure> found;
    for (Indicator const& indicator : lexicon.indicators) {
        if (indicator.id != wanted.id && indicator.concept_id != wanted.id) {
            continue;
        }
        if (indicator.concept_id != "trade") {
            found.push_back({indicator.id, Flow::none, query.reporter, query.partner, ""});
            continue;
        }
        std::string const partner = query.partner.empty() ? std::string(kWorld) : query.partner;
        for (Flow const flow : kFlows) {
            if (wanted.flow == Flow::none || wanted.flow == flow) {
                found.push_back({indicator.id, flow, query.reporter, partner, ""});
            }
        }
    }
    return found;
}

/// One period of one line: each vintage by itself, then, where the one that is judged by needs
/// several vintages, that one.
void list_period(Desk const& desk, Line const& line, Measure const& measure, Period const& period,
                 std::vector<ListedFigure>& rows) {
    Answer judged = desk.figure(line, measure, period);
    if (!judged) {
        return;
    }
    auto const judged_by = sources(*judged.figure);
    for (auto const& vintage : line.vintages) {
        Line alone = line;
        alone.vintages = {vintage};
        if (Answer answer = desk.figure(alone, measure, period)) {
            bool const is_judged = judged_by.size() == 1 && judged_by.front()->id == vintage->id;
            rows.push_back({std::move(*answer.figure), {vintage}, is_judged});
        }
    }
    if (judged_by.size() > 1) {
        rows.push_back({std::move(*judged.figure), judged_by, true});
    }
}

} // namespace

std::vector<ListedFigure> list_figures(Lexicon const& lexicon, Figures const& figures,
                                       ListingQuery const& query) {
    Desk const desk(lexicon, figures, query.as_of);
    std::vector<ListedFigure> rows;
    for (Measure const& measure : measures(lexicon, query)) {
        for (Line const& line : desk.lines(measure)) {
            for (Period const& period : desk.periods(line, measure, query.frequency)) {
                list_period(desk, line, measure, period, rows);
            }
        }
    }
    return rows;
}

} // namespace claimcheck::derive
