// The recipes: flows, members, shorter periods.
#include "derive/recipe.hpp"

#include <set>

namespace claimcheck::derive {
namespace {

Measure with_flow(Measure measure, Flow flow) {
    measure.flow = flow;
    return measure;
}

Measure with_partner(Measure measure, std::string partner) {
    measure.partner = std::move(partner);
    return measure;
}

bool adds_up(Measure const& measure, Lexicon const& lexicon) {
    Indicator const* indicator = lexicon.indicator(measure.indicator);
    return indicator && indicator->measure == "level";
}

bool is_two_way(Flow flow) { return flow == Flow::trade || flow == Flow::balance; }

bool is_bloc(std::string const& code, Lexicon const& lexicon) {
    Area const* area = lexicon.area(code);
    return area && area->kind == AreaKind::bloc;
}

/// Whoever belonged to a bloc on any day.
std::set<std::string> members_ever(std::string const& bloc, Lexicon const& lexicon) {
    std::set<std::string> members;
    for (Membership const& row : lexicon.memberships) {
        if (row.bloc == bloc) {
            members.insert(row.area);
        }
    }
    return members;
}

Recipe flows(Measure const& measure, Period const& period) {
    bool const minus = measure.flow == Flow::balance;
    return {{{with_flow(measure, Flow::exports), period, false, "exports"},
             {with_flow(measure, Flow::imports), period, minus, "imports"}},
            "flows"};
}

/// A bloc's own figures from its members': not for trade within it, which would count twice.
Recipe reporting_members(Measure const& measure, Period const& period, Lexicon const& lexicon) {
    Recipe recipe{{}, "members"};
    for (std::string const& member : lexicon.members(measure.reporter, period.last_day())) {
        if (member == measure.partner || measure.partner == kWorld) {
            return {};
        }
        Measure part = measure;
        part.reporter = member;
        recipe.terms.push_back({part, period, false, lexicon.in_sentence(member)});
    }
    return recipe;
}

Recipe members(Measure const& measure, Period const& period, Lexicon const& lexicon) {
    Recipe recipe{{}, "members"};
    for (std::string const& member : lexicon.members(measure.partner, period.last_day())) {
        if (member != measure.reporter) {
            recipe.terms.push_back(
                {with_partner(measure, member), period, false, lexicon.in_sentence(member)});
        }
    }
    return recipe;
}

std::string plural(Frequency frequency) {
    switch (frequency) {
    case Frequency::year: return "years";
    case Frequency::half: return "halves";
    case Frequency::quarter: return "quarters";
    case Frequency::month: break;
    }
    return "months";
}

} // namespace

std::vector<Recipe> recipes_by_measure(Measure const& measure, Period const& period,
                                       Lexicon const& lexicon) {
    std::vector<Recipe> found;
    if (!adds_up(measure, lexicon)) {
        return found;
    }
    if (is_two_way(measure.flow)) {
        found.push_back(flows(measure, period));
    }
    if (is_bloc(measure.partner, lexicon)) {
        found.push_back(members(measure, period, lexicon));
    }
    if (is_bloc(measure.reporter, lexicon) && !is_bloc(measure.partner, lexicon)) {
        found.push_back(reporting_members(measure, period, lexicon));
    }
    std::erase_if(found, [](Recipe const& recipe) { return recipe.terms.empty(); });
    return found;
}

std::optional<Recipe> recipe_by_period(Measure const& measure, Period const& period,
                                       Frequency frequency, Lexicon const& lexicon) {
    Recipe recipe{{}, plural(frequency)};
    if (measure.flow == Flow::none || period.fiscal || !adds_up(measure, lexicon)) {
        return std::nullopt;
    }
    for (auto first = period.first; first <= period.last;) {
        Period const part = period_of(frequency, first);
        if (part.first != first || part.last > period.last || part == period) {
            return std::nullopt;
        }
        recipe.terms.push_back({measure, part, false, to_words(part)});
        first = part.last + std::chrono::months(1);
    }
    return recipe;
}

std::vector<Measure> answering(Measure const& measure, Lexicon const& lexicon) {
    std::vector<Measure> found = {measure};
    auto const add = [&](auto const& rows, auto id, std::string Measure::*part) {
        std::size_t const before = found.size();
        for (auto const& row : rows) {
            for (std::size_t i = 0; i < before && !row.answers_for.empty(); ++i) {
                if (found[i].*part == row.answers_for) {
                    found.push_back(found[i]);
                    found.back().*part = row.*id;
                }
            }
        }
    };
    add(lexicon.indicators, &Indicator::id, &Measure::indicator);
    add(lexicon.areas, &Area::code, &Measure::reporter);
    add(lexicon.areas, &Area::code, &Measure::partner);
    return found;
}

std::vector<Measure> ingredients(Measure const& measure, Lexicon const& lexicon) {
    std::vector<Measure> found = {measure};
    if (is_two_way(measure.flow)) {
        found.push_back(with_flow(measure, Flow::exports));
        found.push_back(with_flow(measure, Flow::imports));
    }
    std::set<std::string> members = members_ever(measure.partner, lexicon);
    members.erase(measure.reporter);
    std::size_t const of_bloc = found.size();
    for (std::string const& member : members) {
        for (std::size_t i = 0; i < of_bloc; ++i) {
            found.push_back(with_partner(found[i], member));
        }
    }
    if (members.empty() && is_bloc(measure.reporter, lexicon) && adds_up(measure, lexicon)) {
        for (std::string const& member : members_ever(measure.reporter, lexicon)) {
            for (std::size_t i = 0; i < of_bloc; ++i) {
                found.push_back(found[i]);
                found.back().reporter = member;
            }
        }
    }
    return found;
}

} // namespace claimcheck::derive
