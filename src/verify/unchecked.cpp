// Sentences for what is not there.
#include "verify/unchecked.hpp"

#include "verify/phrases.hpp"

namespace claimcheck::verify {
namespace {

using derive::Desk;
using derive::Line;
using derive::Measure;
using derive::MissingPart;

bool is_known(std::string const& code, Lexicon const& lexicon) {
    return code.empty() || lexicon.area(code);
}

/// "2007–2024", of the finest description that the line has for a measure.
std::string coverage(Desk const& desk, Line const& line, Measure const& measure,
                     Frequency frequency) {
    auto periods = desk.periods(line, measure, frequency);
    if (periods.empty()) {
        periods = desk.periods(line, measure, Frequency::year);
    }
    return periods.empty() ? "" : to_words(Period::span(periods.front(), periods.back()));
}

std::string name_of(Line const& line) {
    Source const& source = *line.vintages.front();
    return source.short_name.empty() ? source.publisher : source.short_name;
}

/// Other figures of the same parties, in the order in which they are worth a look.
std::vector<Measure> near(Measure const& measure) {
    std::vector<Measure> found;
    auto const add_flows = [&](Measure other) {
        for (Flow const flow : {measure.flow, Flow::trade, Flow::exports, Flow::imports}) {
            other.flow = flow;
            if (other != measure) {
                found.push_back(other);
            }
        }
    };
    if (measure.flow != Flow::none) {
        Measure total = measure;
        total.product.clear();
        add_flows(total);
        add_flows(derive::mirror(total));
        total.partner = derive::kWorld;
        add_flows(total);
    }
    return found;
}

/// " The nearest that is there: ... (2007–2024, Armstat).", or nothing.
std::string nearest(Desk const& desk, Question const& question) {
    for (Measure const& measure : near(question.measure)) {
        auto const lines = desk.lines(measure);
        if (!lines.empty()) {
            return " The nearest that is there: " + measure_in_words(measure, desk.lexicon()) +
                   " (" + coverage(desk, lines.front(), measure, question.period.frequency) + ", " +
                   name_of(lines.front()) + ").";
        }
    }
    return "";
}

std::string missing_in_words(std::vector<MissingPart> const& missing, Lexicon const& lexicon) {
    std::string const first = measure_in_words(missing.front().measure, lexicon) + " in " +
                              to_words(missing.front().period);
    return missing.size() == 1 ? first
                               : first + " and " + std::to_string(missing.size() - 1) + " more";
}

Unchecked of_gap(Gap const& gap, Question const& question, Desk const& desk) {
    std::string const measure = measure_in_words(question.measure, desk.lexicon());
    if (!gap.missing.empty()) {
        return {Reason::no_period,
                name_of(gap.line) + " has no figure for " +
                    missing_in_words(gap.missing, desk.lexicon()) + "; what it has of " + measure +
                    " is of " +
                    coverage(desk, gap.line, question.measure, question.period.frequency) + "."};
    }
    if (question.operation == Operation::record) {
        return {Reason::no_period, "There is no earlier figure of " + measure +
                                       " to hold a record against (" + name_of(gap.line) + ")."};
    }
    if (is_among_others(question.operation)) {
        return {Reason::not_comparable,
                name_of(gap.line) + " has no figures of others to hold " + measure + " against."};
    }
    return {Reason::not_comparable, measure + " in " + to_words(*question.baseline) + " or " +
                                        to_words(question.period) +
                                        " is zero or changes its sign, so no ratio can be taken (" +
                                        name_of(gap.line) + ")."};
}

} // namespace

std::optional<Unchecked> unchecked_outright(Claim const& claim, Lexicon const& lexicon) {
    if (claim.forecast) {
        return Unchecked{Reason::forecast,
                         "This is said of the future: there is nothing to hold it "
                         "against."};
    }
    if (claim.reporter.empty()) {
        return Unchecked{Reason::no_area, "The text does not say whose figures these are."};
    }
    for (std::string const& code : {claim.reporter, claim.partner}) {
        if (!is_known(code, lexicon)) {
            return Unchecked{Reason::no_area, "The reference database knows no area " + code + "."};
        }
    }
    if (claim.group) {
        return Unchecked{
            Reason::not_comparable,
            "This is one figure for several parties together, which are not added up."};
    }
    if (lexicon.concept_of(claim.indicator).empty()) {
        return Unchecked{Reason::no_series, claim.indicator.empty()
                                                ? "The text does not say what is measured."
                                                : "The reference database has no statistics of " +
                                                      claim.indicator + "."};
    }
    bool const is_of_trade = lexicon.concept_of(claim.indicator) == "trade";
    bool const has_partner = !claim.partner.empty() && claim.partner != derive::kWorld;
    if (claim.kind == ClaimKind::share && claim.unit != "percent_gdp" &&
        (!is_of_trade || !has_partner)) {
        return Unchecked{Reason::not_comparable,
                         "The text does not say what this is a share of, or it is one that no "
                         "figures give."};
    }
    if (claim.kind == ClaimKind::record && claim.flow == Flow::balance) {
        return Unchecked{Reason::not_comparable,
                         "A record of a balance may be one of the surplus or "
                         "of the deficit: the text does not say which."};
    }
    bool const has_numbers = claim.value && (claim.value_hi || claim.kind != ClaimKind::from_to);
    if (!has_numbers && claim.kind != ClaimKind::record) {
        return Unchecked{Reason::not_comparable, "The claim has no number to compare."};
    }
    return std::nullopt;
}

Unchecked unchecked_for_want_of_figures(Hearing const& hearing, Desk const& desk) {
    Question const& question = hearing.question;
    std::string const measure = measure_in_words(question.measure, desk.lexicon());
    if (!hearing.gaps.empty()) {
        return of_gap(hearing.gaps.front(), question, desk);
    }
    if (!hearing.other_units.empty()) {
        Line const& line = hearing.other_units.front();
        return {Reason::not_comparable, "The figures of " + measure + " are in " + line.unit +
                                            " (" + name_of(line) + "), the claim is in " +
                                            question.unit + "."};
    }
    std::string const product =
        question.measure.product.empty() ? "" : " All goods together are not the same thing.";
    return {Reason::no_series,
            "There are no figures of " + measure + "." + product + nearest(desk, question)};
}

} // namespace claimcheck::verify
