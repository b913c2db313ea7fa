// The year's population serves for its months and quarters too.
#include "derive/per_head.hpp"

#include <algorithm>

#include "derive/quotient.hpp"

namespace claimcheck::derive {

Answer per_head(Desk const& desk, Line const& line, Measure const& measure, Period const& period) {
    Answer part = desk.figure(line, measure, period);
    if (!part) {
        return part;
    }
    Measure const people{"population", Flow::none, measure.reporter, "", ""};
    Period const year = period_of(Frequency::year, period.first);
    std::vector<Line> lines = desk.lines(people);
    std::stable_partition(lines.begin(), lines.end(),
                          [&](Line const& other) { return other.family == line.family; });
    for (Line const& other : lines) {
        Answer population = desk.figure(other, people, year);
        if (!population) {
            continue;
        }
        auto result = quotient(*part.figure, *population.figure, 1, line.unit,
                               named("the figure", *part.figure) + " / " +
                                   named("population", *population.figure));
        if (result) {
            return {std::move(result), {}};
        }
    }
    return {std::nullopt, {{people, year}}};
}

} // namespace claimcheck::derive
