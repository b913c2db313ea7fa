// Computes what a claim is held against, and holds it.
#include "verify/finding.hpp"

#include <algorithm>
#include <cmath>

#include "derive/conversion.hpp"
#include "derive/per_head.hpp"
#include "derive/ranking.hpp"
#include "derive/share.hpp"
#include "verify/written.hpp"

namespace claimcheck::verify {
namespace {

using derive::Answer;
using derive::Desk;
using derive::Figure;
using derive::Line;
using derive::Result;

std::optional<Result> ratio_in_percent(Figure const& figure, Figure const& base) {
    auto result = derive::ratio(figure, base);
    if (result) {
        result->value *= 100;
        result->interval = result->interval * 100;
        result->unit = "percent";
        result->formula = "100 × " + result->formula;
    }
    return result;
}

std::optional<Result> increase(Figure const& figure, Figure const& base) {
    auto result = derive::ratio(figure, base);
    if (result) {
        result->value -= 1;
        result->interval = result->interval - Interval{1, 1};
        result->formula = "−1 + " + result->formula;
    }
    return result;
}

std::optional<Result> result_of(Operation operation, Figure const& figure,
                                std::optional<Figure> const& base) {
    switch (operation) {
    case Operation::ratio: return derive::ratio(figure, *base);
    case Operation::percent: return derive::percent_change(figure, *base);
    case Operation::difference: return derive::difference(figure, *base);
    case Operation::increase: return increase(figure, *base);
    case Operation::ratio_in_percent: return ratio_in_percent(figure, *base);
    default: return derive::level(figure);
    }
}

/// The figure that the operation is about: of the line, or worked out with those of others.
Answer figure_of(Desk const& desk, Line const& line, Question const& question) {
    derive::Measure const& measure = question.measure;
    switch (question.operation) {
    case Operation::partner_share:
        return derive::share_of_partner(desk, line, measure, question.period);
    case Operation::gdp_share: return derive::share_of_gdp(desk, line, measure, question.period);
    case Operation::per_head: return derive::per_head(desk, line, measure, question.period);
    case Operation::converted: {
        Answer const own = desk.figure(line, measure, question.period);
        return own ? derive::converted(desk, *own.figure, question.unit) : own;
    }
    case Operation::rank: break;
    default: return desk.figure(line, measure, question.period);
    }
    Answer own = desk.figure(line, measure, question.period);
    if (own) {
        own.figure =
            derive::position(derive::ranking(desk, line, measure, question.period), measure);
    }
    return own;
}

/// Whether the claim's number is the size of a negative result.
bool counts_down(Finding const& finding) {
    Operation const operation = finding.question.operation;
    if (operation != Operation::level && operation != Operation::percent &&
        operation != Operation::difference) {
        return false;
    }
    // A deficit that widens falls further below zero.
    bool const of_deficit = operation == Operation::difference &&
                            finding.question.measure.flow == Flow::balance &&
                            finding.base->value < 0;
    return finding.question.downwards != of_deficit;
}

Judgement worse(Judgement a, Judgement b) {
    auto const severity = [](Judgement judgement) {
        return judgement == Judgement::supported ? 0 : judgement == Judgement::close ? 1 : 2;
    };
    return severity(a) < severity(b) ? b : a;
}

/// The change that two ends imply, as a ratio; of percentages in points.
Interval implied(Interval later, Interval earlier, std::string const& unit) {
    return is_percentage(unit) ? later - earlier : later / earlier;
}

Judgement verdict_of_ends(Finding const& finding, Statement const& start, Statement const& end,
                          double tolerance) {
    Figure const& later = finding.figure;
    Figure const& earlier = *finding.base;
    Interval const change = implied(later.interval, earlier.interval, end.unit);
    Interval const claimed_change = implied(written_interval(end.value, end.unit),
                                            written_interval(start.value, end.unit), end.unit);
    Judgement const ends = worse(compare(later.interval, later.value, end, tolerance),
                                 compare(earlier.interval, earlier.value, start, tolerance));
    return worse(ends,
                 compare(change, claimed_change, slack(change.middle(), end.unit, tolerance)));
}

} // namespace

std::vector<Figure const*> figures_of(Finding const& finding) {
    std::vector<Figure const*> figures = {&finding.figure};
    if (finding.base) {
        figures.push_back(&*finding.base);
    }
    if (finding.rivals) {
        figures.push_back(&finding.rivals->best);
    }
    return figures;
}

Outcome find(Desk const& desk, Line const& line, Question const& question) {
    Answer base;
    if (needs_baseline(question.operation)) {
        base = desk.figure(line, question.measure, *question.baseline);
    }
    Answer figure = figure_of(desk, line, question);
    Outcome outcome{std::nullopt, std::move(base.missing)};
    outcome.missing.insert(outcome.missing.end(), figure.missing.begin(), figure.missing.end());
    if (!outcome.missing.empty() || !figure) {
        return outcome;
    }
    auto result = result_of(question.operation, *figure.figure, base.figure);
    std::optional<Rivals> rivals;
    if (question.operation == Operation::record) {
        rivals = rivals_of(desk, line, question);
    }
    if (result && (rivals || question.operation != Operation::record)) {
        outcome.finding = Finding{question,
                                  line,
                                  std::move(*figure.figure),
                                  std::move(base.figure),
                                  std::move(*result),
                                  std::move(rivals)};
    }
    return outcome;
}

Finding widened(Finding finding, double percent) {
    auto const widen = [percent](Figure& figure) {
        double const more = std::abs(figure.value) * percent / 100;
        figure.interval = {figure.interval.lo - more, figure.interval.hi + more};
    };
    widen(finding.figure);
    if (finding.base) {
        widen(*finding.base);
    }
    if (finding.rivals) {
        widen(finding.rivals->best);
    }
    if (auto result = result_of(finding.question.operation, finding.figure, finding.base)) {
        finding.result = std::move(*result);
    }
    return finding;
}

ClaimedNumbers claimed_numbers(Claim const& claim) {
    ClaimedNumbers claimed;
    if (claim.value && claim.kind != ClaimKind::record) {
        claimed.statement = statement_of(claim);
    }
    if (claim.value && claim.kind == ClaimKind::from_to) {
        claimed.start = Statement{};
        claimed.start->value = *claim.value;
        claimed.start->unit = claim.unit;
    }
    return claimed;
}

double counted(Finding const& finding) {
    return counts_down(finding) ? -finding.result.value : finding.result.value;
}

Judgement verdict(Finding const& finding, ClaimedNumbers const& claimed, double tolerance) {
    switch (finding.question.operation) {
    case Operation::record:
        return beats(finding.rivals->best, finding.figure, finding.question.downwards)
                   ? Judgement::differs
                   : Judgement::supported;
    case Operation::ends:
        return verdict_of_ends(finding, *claimed.start, *claimed.statement, tolerance);
    default:
        return compare(counts_down(finding) ? -finding.result.interval : finding.result.interval,
                       counted(finding), *claimed.statement, tolerance);
    }
}

} // namespace claimcheck::verify
