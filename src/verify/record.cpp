// Looks back over a series.
#include "verify/record.hpp"

namespace claimcheck::verify {
namespace {

using derive::Answer;
using derive::Desk;
using derive::Line;

std::vector<Period> earlier_periods(Desk const& desk, Line const& line, Question const& question) {
    std::vector<Period> found;
    Period const& period = question.period;
    for (Period const& part : desk.periods(line, question.measure, period.frequency)) {
        int const years =
            static_cast<int>(part.first.year()) - static_cast<int>(period.first.year());
        Period const candidate = period.single() ? part : period.shifted(years);
        bool const asked = !question.baseline || candidate.first > question.baseline->last;
        bool const is_new = found.empty() || found.back() != candidate;
        if (candidate.last < period.first && asked && is_new) {
            found.push_back(candidate);
        }
    }
    return found;
}

} // namespace

bool beats(derive::Figure const& a, derive::Figure const& b, bool downwards) {
    return downwards ? a.interval.hi < b.interval.lo : a.interval.lo > b.interval.hi;
}

std::optional<Rivals> rivals_of(Desk const& desk, Line const& line, Question const& question) {
    std::optional<Rivals> rivals;
    for (Period const& period : earlier_periods(desk, line, question)) {
        Answer answer = desk.figure(line, question.measure, period);
        if (!answer) {
            if (rivals) {
                rivals->gaps.push_back(period);
            }
            continue;
        }
        derive::Figure& figure = *answer.figure;
        if (!rivals) {
            rivals = Rivals{period, std::move(figure), {}, {}};
        } else if (question.downwards ? figure.value < rivals->best.value
                                      : figure.value > rivals->best.value) {
            rivals->best = std::move(figure);
        }
    }
    if (rivals && question.baseline) {
        rivals->at_start = desk.figure(line, question.measure, *question.baseline).figure;
    }
    return rivals;
}

} // namespace claimcheck::verify
