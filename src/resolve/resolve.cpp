// Goes through the candidates in order with what the document has said so far.
#include "resolve/resolve.hpp"

#include <algorithm>
#include <cmath>

#include "resolve/parties.hpp"
#include "resolve/periods.hpp"
#include "resolve/speakers.hpp"

namespace claimcheck::resolve {
namespace {

using extract::Candidate;

Coverage coverage_of(std::string_view basis) {
    return basis == "goods"            ? Coverage::goods
           : basis == "services"       ? Coverage::services
           : basis == "goods_services" ? Coverage::goods_services
                                       : Coverage::unstated;
}

bool is_change(ClaimKind kind) {
    return kind == ClaimKind::change_percent || kind == ClaimKind::change_multiple ||
           kind == ClaimKind::change_absolute;
}

class Resolver {
  public:
    Resolver(text::Document const& document, extract::Extraction const& extraction,
             Lexicon const& lexicon, std::optional<Date> date)
        : document_(document), extraction_(extraction), lexicon_(lexicon), date_(date),
          speakers_(document, extraction) {}

    std::vector<Claim> run() {
        std::vector<Claim> claims;
        for (Candidate const& candidate : extraction_.candidates) {
            walk_to(candidate);
            if (!who_.reporter.empty() || !who_.partner.empty()) {
                claims.push_back(resolve(candidate));
            }
        }
        return claims;
    }

  private:
    /// Goes on to a candidate's subject, so that each subject of a sentence can lean on the one
    /// before. Candidates come in the order of their subjects.
    void walk_to(Candidate const& candidate) {
        if (sentence_ != candidate.sentence) {
            sentence_ = candidate.sentence;
            subject_ = nullptr;
            next_phrase_ = 0;
            who_ = {};
        }
        auto const& phrases = extraction_.sentences[candidate.sentence].phrases;
        while (subject_ != candidate.subject) {
            if (auto const* subject = std::get_if<Subject>(&phrases[next_phrase_++])) {
                subject_ = subject;
                who_ = parties(*subject, lexicon_, who_);
            }
        }
    }

    Claim resolve(Candidate const& candidate) const {
        Claim claim;
        claim.span = candidate.span;
        claim.sentence = extraction_.sentences[candidate.sentence].span;
        claim.kind = candidate.kind;
        claim.direction = candidate.direction;
        claim.forecast = candidate.unreal;
        claim.reporter = who_.reporter;
        claim.group = candidate.subject->group;
        claim.partner = claim.group ? std::string() : who_.partner;
        put_figure(claim, candidate);
        put_measure(claim, *candidate.subject);
        put_times(claim, candidate);
        claim.speaker = speakers_.of(claim.sentence, claim.span);
        return claim;
    }

    void put_figure(Claim& claim, Candidate const& candidate) const {
        if (!candidate.quantity) {
            return;
        }
        Quantity const& figure = extraction_.findings.quantities[*candidate.quantity];
        claim.value = figure.value;
        claim.value->value = std::abs(figure.value.value);
        claim.value_hi = figure.value_hi;
        claim.unit = figure.unit;
        claim.just_short = figure.just_short;
        bool const exceeds = candidate.exceeds && figure.comparator == Comparator::equal;
        claim.comparator = exceeds ? Comparator::more : figure.comparator;
    }

    void put_measure(Claim& claim, Subject const& subject) const {
        IndicatorWord const& word = lexicon_.indicator_words[subject.measure->index];
        claim.indicator = lexicon_.concept_of(word.target);
        claim.flow = word.flow;
        if (Indicator const* indicator = lexicon_.indicator(word.target)) {
            claim.coverage = coverage_of(indicator->basis);
        }
        if (!subject.product.empty()) {
            Span const span = subject.product.span();
            claim.product = (subject.excluding ? "all but " : "") +
                            document_.text.substr(span.begin, span.size());
        }
    }

    /// The first period that fits the kind; a base said beside it is the baseline.
    void put_times(Claim& claim, Candidate const& candidate) const {
        PeriodPhrase const* base = nullptr;
        bool found_period = false;
        for (std::size_t const index : candidate.periods) {
            PeriodPhrase const& phrase = extraction_.findings.periods[index];
            if (phrase.role == PeriodRole::base) {
                base = base == nullptr ? &phrase : base;
            } else if (!found_period && fits(phrase, claim.kind)) {
                found_period = true;
                Times const found = times(phrase, date_);
                claim.period = found.period;
                claim.baseline = claim.kind == ClaimKind::level ? std::nullopt : found.baseline;
            }
        }
        if (base != nullptr && is_change(claim.kind) && !claim.baseline) {
            claim.baseline = baseline(*base, claim.period, date_);
        }
    }

    /// A level stands at a time; a change or a record may run over a span.
    static bool fits(PeriodPhrase const& phrase, ClaimKind kind) {
        bool const open = phrase.role == PeriodRole::since || phrase.role == PeriodRole::past ||
                          phrase.role == PeriodRole::span;
        return !open || is_change(kind) || kind == ClaimKind::record;
    }

    text::Document const& document_;
    extract::Extraction const& extraction_;
    Lexicon const& lexicon_;
    std::optional<Date> date_;
    Speakers speakers_;

    // How far the walk has come.
    std::optional<std::size_t> sentence_;
    Subject const* subject_ = nullptr;
    std::size_t next_phrase_ = 0;
    Parties who_;
};

} // namespace

std::vector<Claim> resolve(text::Document const& document, extract::Extraction const& extraction,
                           Lexicon const& lexicon, std::optional<Date> date) {
    return Resolver(document, extraction, lexicon, date).run();
}

} // namespace claimcheck::resolve
