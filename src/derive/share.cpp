// A share is a quotient of two figures of the same period.
#include "derive/share.hpp"

#include <algorithm>

#include "derive/quotient.hpp"

namespace claimcheck::derive {
namespace {

Answer missing(std::vector<MissingPart> parts) { return {std::nullopt, std::move(parts)}; }

/// The lines of a measure in a unit, the one of that family first.
std::vector<Line> lines_in(Desk const& desk, Measure const& measure, Line const& like) {
    std::vector<Line> lines = desk.lines(measure);
    std::erase_if(lines, [&](Line const& line) { return line.unit != like.unit; });
    std::stable_partition(lines.begin(), lines.end(),
                          [&](Line const& line) { return line.family == like.family; });
    return lines;
}

} // namespace

Answer share_of_partner(Desk const& desk, Line const& line, Measure const& measure,
                        Period const& period) {
    Measure all = measure;
    all.partner = kWorld;
    Answer part = desk.figure(line, measure, period);
    Answer whole = desk.figure(line, all, period);
    if (!part || !whole) {
        part.missing.insert(part.missing.end(), whole.missing.begin(), whole.missing.end());
        return missing(std::move(part.missing));
    }
    std::string const partner = desk.lexicon().in_sentence(measure.partner);
    auto share = quotient(*part.figure, *whole.figure, 100, "percent",
                          "100 × " + named(partner, *part.figure) + " / " +
                              named("all partners", *whole.figure));
    return share ? Answer{std::move(share), {}} : missing({{all, period}});
}

Answer share_of_gdp(Desk const& desk, Line const& line, Measure const& measure,
                    Period const& period) {
    Answer part = desk.figure(line, measure, period);
    if (!part) {
        return part;
    }
    Measure const gdp{"gdp.current", Flow::none, measure.reporter, "", ""};
    for (Line const& other : lines_in(desk, gdp, line)) {
        Answer whole = desk.figure(other, gdp, period);
        if (!whole) {
            continue;
        }
        auto share = quotient(*part.figure, *whole.figure, 100, "percent_gdp",
                              "100 × " + named("the figure", *part.figure) + " / " +
                                  named("GDP", *whole.figure));
        if (share) {
            return {std::move(share), {}};
        }
    }
    return missing({{gdp, period}});
}

} // namespace claimcheck::derive
