// From the claim's words for a measure to indicators.
#include "verify/question.hpp"

#include <algorithm>

#include "core/names.hpp"
#include "verify/written.hpp"

namespace claimcheck::verify {
namespace {

using derive::kWorld;

/// The unit that the figures need for the claim's own unit to come out.
std::string unit_of_figures(Claim const& claim, Operation operation) {
    switch (operation) {
    case Operation::level:
    case Operation::ends: return claim.unit;
    case Operation::difference: return claim.unit == "pp" ? "percent" : claim.unit;
    default: return claim.measure_unit;
    }
}

/// Growth rates: indicators that are themselves a change over a year, in percent.
bool is_yearly_change(Indicator const& indicator) {
    return indicator.measure == "rate" && indicator.unit == "percent" &&
           (indicator.basis == "real" || indicator.basis == "average");
}

std::vector<Indicator> of_concept(std::string const& target, Lexicon const& lexicon) {
    std::vector<Indicator> found;
    std::copy_if(lexicon.indicators.begin(), lexicon.indicators.end(), std::back_inserter(found),
                 [&](Indicator const& indicator) {
                     return indicator.id == target || indicator.concept_id == target;
                 });
    return found;
}

std::string_view basis(Coverage coverage) {
    // The words of the contract are those of the indicators table.
    return name(coverage);
}

Indicator const* trade_in(Coverage coverage, Lexicon const& lexicon) {
    auto const& all = lexicon.indicators;
    auto const found = std::find_if(all.begin(), all.end(), [&](Indicator const& indicator) {
        return indicator.concept_id == "trade" && indicator.measure == "level" &&
               indicator.basis == basis(coverage);
    });
    return found == all.end() ? nullptr : &*found;
}

Question as_published_share(Question question, Indicator const& indicator) {
    question.operation = Operation::level;
    question.measure.indicator = indicator.id;
    question.unit = indicator.unit;
    return question;
}

/// Trade as a share of GDP: published, else worked out of either kind of trade.
std::vector<Question> shares_of_gdp(Question question, Lexicon const& lexicon) {
    std::vector<Question> found;
    for (Indicator const& indicator : of_concept("trade", lexicon)) {
        if (indicator.unit == "percent_gdp") {
            found.push_back(as_published_share(question, indicator));
        }
    }
    question.operation = Operation::gdp_share;
    question.unit = "USD";
    for (Coverage const coverage : {Coverage::goods, Coverage::goods_services}) {
        if (auto asked = with_coverage(question, coverage, lexicon)) {
            found.push_back(std::move(*asked));
        }
    }
    return found;
}

std::vector<Question> trade_questions(Claim const& claim, Question question,
                                      Lexicon const& lexicon) {
    question.measure.flow = claim.flow != Flow::none           ? claim.flow
                            : claim.kind == ClaimKind::balance ? Flow::balance
                                                               : Flow::trade;
    if (question.measure.partner.empty()) {
        question.measure.partner = kWorld;
    }
    if (question.unit == "percent_gdp") {
        return shares_of_gdp(question, lexicon);
    }
    if (lexicon.indicator(claim.indicator)) {
        question.measure.indicator = claim.indicator;
        return {question};
    }
    std::vector<Coverage> coverages = {claim.coverage};
    if (claim.coverage == Coverage::unstated) {
        coverages = {Coverage::goods};
        if (question.measure.partner == kWorld) {
            coverages.push_back(Coverage::goods_services);
        }
    }
    std::vector<Question> found;
    for (Coverage const coverage : coverages) {
        if (auto asked = with_coverage(question, coverage, lexicon)) {
            found.push_back(std::move(*asked));
        }
    }
    if (question.operation == Operation::partner_share) {
        for (Indicator const& indicator : of_concept("trade", lexicon)) {
            if (indicator.measure == "share" && indicator.unit == "percent") {
                found.push_back(as_published_share(question, indicator));
            }
        }
    }
    return found;
}

/// How an indicator answers for a real change. Over one year the published rate is that change;
/// over more, figures at constant prices give it.
std::optional<Question> of_real_change(Question question, Indicator const& indicator) {
    if (!is_yearly_change(indicator)) {
        return indicator.basis == "real" ? std::optional(question) : std::nullopt;
    }
    bool const over_a_year = *question.baseline == question.period.shifted(-1);
    if (!over_a_year || question.operation != Operation::percent) {
        return std::nullopt;
    }
    question.operation = Operation::level;
    question.baseline.reset();
    question.unit = "percent";
    return question;
}

/// Questions of measures other than trade. What has a published rate of change (GDP, prices)
/// changes in real terms, unless the claim names a currency; figures at constant prices tell no
/// level.
std::vector<Question> other_questions(Claim const& claim, Question const& question,
                                      Lexicon const& lexicon) {
    std::vector<Indicator> const indicators = of_concept(claim.indicator, lexicon);
    bool const has_rate = std::any_of(indicators.begin(), indicators.end(), is_yearly_change);
    bool const is_change =
        question.operation == Operation::percent || question.operation == Operation::ratio;
    bool const is_real_change = has_rate && is_change && question.unit.empty();
    std::vector<Question> found;
    for (Indicator const& indicator : indicators) {
        Question asked = question;
        asked.measure.indicator = indicator.id;
        if (is_real_change) {
            if (auto real = of_real_change(std::move(asked), indicator)) {
                found.push_back(std::move(*real));
            }
        } else if (indicator.basis != "real" || indicator.measure != "level") {
            found.push_back(std::move(asked));
        }
    }
    if (lexicon.concept_of(claim.indicator) == "gdp_per_capita") {
        Question worked_out = question;
        worked_out.operation = Operation::per_head;
        worked_out.measure.indicator = "gdp.current";
        if (question.operation == Operation::level) {
            found.push_back(std::move(worked_out));
        }
    }
    if (question.unit == "percent_gdp") {
        for (Question asked : std::vector(found)) {
            asked.operation = Operation::gdp_share;
            asked.unit = "USD";
            found.push_back(std::move(asked));
        }
    }
    return found;
}

} // namespace

std::vector<Question> questions(Claim const& claim, Compared const& compared,
                                Lexicon const& lexicon) {
    Question question;
    question.measure.reporter = claim.reporter;
    question.measure.partner = claim.partner;
    question.measure.product = claim.product;
    question.operation = operation_of(claim);
    question.period = compared.period;
    question.baseline =
        question.operation == Operation::record ? claim.baseline : compared.baseline;
    question.unit = unit_of_figures(claim, question.operation);
    question.downwards =
        claim.direction == Direction::down && question.operation != Operation::ends;
    return lexicon.concept_of(claim.indicator) == "trade"
               ? trade_questions(claim, std::move(question), lexicon)
               : other_questions(claim, question, lexicon);
}

std::optional<Question> with_coverage(Question const& question, Coverage coverage,
                                      Lexicon const& lexicon) {
    Indicator const* indicator = trade_in(coverage, lexicon);
    if (!indicator) {
        return std::nullopt;
    }
    Question asked = question;
    asked.measure.indicator = indicator->id;
    return asked;
}

Question mirrored(Question question) {
    question.measure = derive::mirror(question.measure);
    if (question.measure.flow == Flow::balance) {
        question.downwards = !question.downwards;
    }
    return question;
}

} // namespace claimcheck::verify
