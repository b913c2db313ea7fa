// Puts findings and claims into sentences.
#include "verify/explain.hpp"

#include <algorithm>
#include <cmath>

#include "core/names.hpp"
#include "verify/phrases.hpp"

namespace claimcheck::verify {
namespace {

using derive::Figure;

/// A scale in which both figures of a change are written: "$0.256 bn to $3.61 bn".
AmountScale shared_scale(Finding const& finding) {
    double const base = finding.base ? std::abs(finding.base->value) : 0;
    return amount_scale(std::max(std::abs(finding.figure.value), base));
}

/// "up 8 percent", or as a noun "a rise of 8 percent".
std::string moved(double value, std::string const& amount) {
    return (value < 0 ? "down " : "up ") + amount;
}

std::string movement(double value, std::string const& amount) {
    return (value < 0 ? "a fall of " : "a rise of ") + amount;
}

/// What the operation makes of the two figures; empty where it only puts them side by side.
std::string change_in_words(Finding const& finding) {
    auto const& result = finding.result;
    std::string const size = amount_in_words(std::abs(result.value), result.unit);
    switch (finding.question.operation) {
    case Operation::ratio: return size;
    case Operation::percent: return moved(result.value, size);
    case Operation::difference: return moved(result.value, "by " + size);
    case Operation::increase: return "an increase of " + size + " the earlier figure";
    case Operation::ratio_in_percent:
        return amount_in_words(result.value / 100, "x") + ", which is " +
               moved(result.value - 100, amount_in_words(std::abs(result.value - 100), "percent"));
    default: return "";
    }
}

std::string by_whom(Opinion const& opinion, Lexicon const& lexicon) {
    auto const& reporter = opinion.finding.question.measure.reporter;
    return opinion.mirror ? " by " + possessive(lexicon.in_sentence(reporter)) + " figures" : "";
}

/// "Armenia's trade in goods with the EAEU was $1.22 bn in 2015 and $7.62 bn in 2023 (Armstat,
/// ...)"
std::string facts(Opinion const& opinion, Lexicon const& lexicon) {
    Finding const& finding = opinion.finding;
    auto const& measure = finding.question.measure;
    if (is_among_others(finding.question.operation)) {
        return among_others_in_words(finding.figure, lexicon) + " (" +
               sources_in_words({&finding.figure}) + ")";
    }
    auto const& named = opinion.mirror ? derive::mirror(measure) : measure;
    AmountScale const scale = shared_scale(finding);
    std::vector<Figure const*> shown;
    std::string const how = finding.question.operation == Operation::per_head ? " per head" : "";
    std::string text = measure_in_words(named, lexicon) + how + " " + was(named, lexicon) + " ";
    auto const show = [&](Figure const& figure) {
        text += figure_in_words(figure, scale) + " in " + to_words(figure.period);
        shown.push_back(&figure);
    };
    if (finding.base) {
        show(*finding.base);
        text += " and ";
    }
    show(finding.figure);
    if (finding.question.operation == Operation::converted) {
        text += ", converted (" + finding.figure.formula + ")";
    }
    return text + by_whom(opinion, lexicon) + " (" + sources_in_words(shown) + ")";
}

std::string_view frequency_in_words(Period const& period) {
    if (!period.single()) {
        return "such period";
    }
    switch (period.frequency) {
    case Frequency::year: return "year";
    case Frequency::half: return "half-year";
    case Frequency::quarter: return "quarter";
    case Frequency::month: break;
    }
    return "month";
}

/// ": no earlier year of the series (2007–) is higher; the highest before was ... in 2022"
std::string record_conclusion(Finding const& finding) {
    Rivals const& rivals = *finding.rivals;
    bool const lowest = finding.question.downwards;
    std::string const best = figure_in_words(rivals.best) + " in " + to_words(rivals.best.period);
    if (beats(rivals.best, finding.figure, lowest)) {
        return std::string(": no record, it was ") + (lowest ? "lower" : "higher") + " before, " +
               best;
    }
    std::string const since = finding.question.baseline
                                  ? "after " + to_words(*finding.question.baseline)
                                  : "of the series (" + to_string(rivals.since.front()) + "–)";
    return ": no earlier " + std::string(frequency_in_words(finding.question.period)) + " " +
           since + " is " + (lowest ? "lower; the lowest" : "higher; the highest") +
           " before was " + best;
}

bool is_plain(Statement const& statement) {
    return statement.comparator == Comparator::equal && !statement.just_short &&
           !statement.value_hi;
}

/// "6.2 times, not 14": the unit is said once, unless the claim goes the other way.
std::string rejected(Finding const& finding, Statement const& statement) {
    bool const is_change = finding.base.has_value();
    bool const other_way = statement.directed && counted(finding) < 0;
    if (other_way && is_change) {
        return ", not " + moved(finding.question.downwards ? -1 : 1, claimed_in_words(statement));
    }
    if (other_way && finding.figure.measure.flow == Flow::balance) {
        return std::string(", not a ") + (finding.question.downwards ? "deficit" : "surplus") +
               " of " + claimed_in_words(statement);
    }
    if (!is_plain(statement)) {
        return ", where the text says " + claimed_in_words(statement);
    }
    bool const unit_was_said = is_change && statement.unit == finding.result.unit &&
                               (statement.unit == "x" || statement.unit == "percent");
    return ", not " + amount_in_words(statement.value, unit_was_said ? "" : statement.unit);
}

std::string said(ClaimedNumbers const& claimed) {
    std::string const end = claimed_in_words(*claimed.statement);
    return claimed.start ? "from " + claimed_in_words(*claimed.start) + " to " + end : end;
}

std::string conclusion(Opinion const& opinion, Judgement judgement, ClaimedNumbers const& claimed) {
    Finding const& finding = opinion.finding;
    if (finding.question.operation == Operation::record) {
        return record_conclusion(finding);
    }
    std::string const change = change_in_words(finding);
    std::string const text = change.empty() ? "" : ": " + change;
    switch (judgement) {
    case Judgement::supported: return text + ", as the text says (" + said(claimed) + ")";
    case Judgement::close: return text + ", close to what the text says (" + said(claimed) + ")";
    case Judgement::differs:
        return text + (claimed.start ? ", where the text says " + said(claimed)
                                     : rejected(finding, *claimed.statement));
    case Judgement::disputed:
    case Judgement::unchecked: break;
    }
    return text + "; the text says " + said(claimed);
}

/// "Sources disagree on ... in 2023: $7.31 bn (Armstat, May 2024: supported), ..."
std::string explain_dispute(Hearing const& hearing, Lexicon const& lexicon) {
    std::vector<std::string> sides;
    for (std::size_t const i : hearing.bench) {
        Opinion const& opinion = hearing.opinions[i];
        sides.push_back(result_in_words(opinion.finding) + " (" +
                        sources_in_words(figures_of(opinion.finding)) + ": " +
                        std::string(name(opinion.verdict)) + ")");
    }
    return "Sources disagree on " + measure_in_words(hearing.question.measure, lexicon) + " in " +
           to_words(hearing.question.period) + ": " + listed(sides) + ".";
}

} // namespace

std::string brief(Finding const& finding) {
    AmountScale const scale = shared_scale(finding);
    std::string text = figure_in_words(finding.figure, scale);
    if (finding.base) {
        text = figure_in_words(*finding.base, scale) + " to " + text;
    }
    std::string const change = change_in_words(finding);
    if (finding.rivals) {
        return text + record_conclusion(finding);
    }
    return change.empty() ? text : text + ", " + change;
}

std::string result_in_words(Finding const& finding) {
    auto const& result = finding.result;
    switch (finding.question.operation) {
    case Operation::percent:
    case Operation::difference:
        return movement(result.value, amount_in_words(std::abs(result.value), result.unit));
    case Operation::ends:
        return figure_in_words(*finding.base) + " and " + figure_in_words(finding.figure);
    default:
        return is_change(finding.question.operation) ? change_in_words(finding)
                                                     : figure_in_words(finding.figure);
    }
}

std::string explain(Hearing const& hearing, ClaimedNumbers const& claimed, Lexicon const& lexicon) {
    if (hearing.judgement == Judgement::disputed) {
        return explain_dispute(hearing, lexicon);
    }
    Opinion const& opinion = hearing.opinions[*hearing.deciding];
    if (hearing.judgement == Judgement::unchecked) {
        return facts(opinion, lexicon) + conclusion(opinion, hearing.judgement, claimed) +
               ". The source itself may be off by more than that, so it cannot contradict the "
               "text.";
    }
    return facts(opinion, lexicon) + conclusion(opinion, hearing.judgement, claimed) + ".";
}

std::string explain_mirror_only(Hearing const& hearing, Lexicon const& lexicon) {
    Opinion const& opinion = hearing.opinions.front();
    return "There are only the partner's figures for this, and the two sides do not count alike: " +
           facts(opinion, lexicon) + ".";
}

} // namespace claimcheck::verify
