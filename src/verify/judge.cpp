// The way of one claim: can it be checked, of which periods, what do the sources say, what else
// would be right, what should be added.
#include "verify/judge.hpp"

#include "verify/explain.hpp"
#include "verify/hearing.hpp"
#include "verify/notes.hpp"
#include "verify/question.hpp"
#include "verify/readings.hpp"
#include "verify/timing.hpp"
#include "verify/unchecked.hpp"

namespace claimcheck::verify {
namespace {

using derive::Desk;

Verdict unchecked(Unchecked why) {
    Verdict verdict;
    verdict.reason = why.reason;
    verdict.explanation = std::move(why.explanation);
    return verdict;
}

ReferenceFigure reference_of(Finding const& finding) {
    ReferenceFigure reference;
    reference.value = finding.result.value;
    reference.interval = finding.result.interval;
    reference.unit = finding.result.unit;
    reference.formula = finding.result.formula;
    for (derive::Figure const* figure : figures_of(finding)) {
        reference.observations.insert(reference.observations.end(), figure->parts.begin(),
                                      figure->parts.end());
    }
    return reference;
}

std::vector<SourceVerdict> by_source(std::vector<Opinion> const& opinions) {
    std::vector<SourceVerdict> all;
    for (Opinion const& opinion : opinions) {
        auto const& source = opinion.finding.figure.parts.front().source;
        all.push_back({source->id, opinion.verdict, opinion.finding.result.value, source});
    }
    return all;
}

/// Fills in what follows from the opinion that decides.
void decide(Verdict& verdict, Hearing const& hearing, ClaimedNumbers const& claimed,
            Desk const& desk, Context const& context) {
    Opinion const& opinion = hearing.opinions[*hearing.deciding];
    verdict.explanation = explain(hearing, claimed, context.lexicon);
    verdict.reference = reference_of(opinion.finding);
    std::vector<FoundReading> readings;
    if (hearing.judgement == Judgement::differs) {
        readings = other_readings(opinion, claimed, desk, context.tolerance);
    }
    for (FoundReading const& found : readings) {
        verdict.readings.push_back(found.reading);
    }
    if (!readings.empty()) {
        verdict.explanation += " " + readings.front().reading.explanation;
    }
    note_understatement(opinion, claimed, verdict.notes);
    note_record(opinion.finding, verdict.notes);
    note_membership(opinion.finding, context.lexicon, verdict.notes);
    if (context.date) {
        Desk const today(context.lexicon, context.figures, std::nullopt);
        note_revision(opinion, readings, claimed, today, context.tolerance, verdict.notes);
    }
}

Verdict judge_at(Claim const& claim, Compared const& compared, Context const& context) {
    std::vector<Question> const asked = questions(claim, compared, context.lexicon);
    if (asked.empty()) {
        return unchecked({Reason::no_series, "No statistics measure " + claim.indicator +
                                                 " in the way in which the text speaks of it."});
    }
    Desk const desk(context.lexicon, context.figures, context.date);
    ClaimedNumbers const claimed = claimed_numbers(claim);
    Hearing const hearing = hear(desk, asked, claimed, context.tolerance);
    if (hearing.opinions.empty()) {
        return unchecked(unchecked_for_want_of_figures(hearing, desk));
    }
    Verdict verdict;
    verdict.judgement = hearing.judgement;
    verdict.reason = hearing.reason;
    verdict.by_source = by_source(hearing.opinions);
    if (hearing.deciding) {
        decide(verdict, hearing, claimed, desk, context);
    } else {
        verdict.explanation = explain_mirror_only(hearing, context.lexicon);
        verdict.reference = reference_of(hearing.opinions.front().finding);
    }
    return verdict;
}

} // namespace

Verdict judge(Claim const& claim, Context const& context) {
    if (auto why = unchecked_outright(claim, context.lexicon)) {
        return unchecked(std::move(*why));
    }
    auto timing = compared_periods(claim, context.date);
    if (auto* why = std::get_if<Unchecked>(&timing)) {
        return unchecked(std::move(*why));
    }
    auto const& compared = std::get<Compared>(timing);
    Verdict verdict = judge_at(claim, compared, context);
    verdict.compared_period = compared.period;
    verdict.compared_baseline = compared.baseline;
    return verdict;
}

} // namespace claimcheck::verify
