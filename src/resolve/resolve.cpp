// Goes through the candidates in order with what the document has said so far.
#include "resolve/resolve.hpp"

#include <algorithm>
#include <cmath>

#include "resolve/parties.hpp"
#include "resolve/periods.hpp"
#include "resolve/speakers.hpp"
#include "resolve/who.hpp"

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
          speakers_(document, extraction), who_(extraction, lexicon) {}

    std::vector<Claim> run() {
        std::vector<Claim> claims;
        for (Candidate const& candidate : extraction_.candidates) {
            who_.go_to(candidate.sentence);
            Parties const who = who_.of(*candidate.subject);
            if (!who.reporter.empty() || !who.partner.empty()) {
                claims.push_back(resolve(candidate, who));
                last_period_ = claims.back().period ? claims.back().period : last_period_;
            }
        }
        std::stable_sort(claims.begin(), claims.end(), [](Claim const& a, Claim const& b) {
            return a.span.begin < b.span.begin;
        });
        return claims;
    }

  private:
    Claim resolve(Candidate const& candidate, Parties const& who) const {
        Claim claim;
        claim.span = candidate.span;
        claim.sentence = extraction_.sentences[candidate.sentence].span;
        claim.kind = candidate.kind;
        claim.direction = candidate.direction;
        claim.forecast = candidate.unreal;
        claim.reporter = who.reporter;
        claim.group = (candidate.subject->group || candidate.group) && candidate.part == nullptr;
        claim.partner = claim.group ? std::string() : who.partner;
        if (candidate.part != nullptr) {
            claim.partner = lexicon_.area_names[candidate.part->index].area;
        }
        put_figure(claim, candidate);
        put_measure(claim, *candidate.subject, extraction_.sentences[candidate.sentence]);
        if (!candidate.part_product.empty()) {
            Span const span = candidate.part_product.span();
            claim.product = document_.text.substr(span.begin, span.size());
        }
        put_times(claim, candidate);
        if (candidate.second) {
            put_ends(claim, candidate);
        }
        if (!claim.period && who_.by_pronoun(*candidate.subject)) {
            claim.period = last_period_; // "Its imports came to ..."
        }
        claim.speaker = speakers_.of(claim.sentence, claim.span);
        return claim;
    }

    void put_figure(Claim& claim, Candidate const& candidate) const {
        if (candidate.rank) {
            claim.value = make_decimal(std::int64_t{*candidate.rank});
            claim.unit = "rank";
        }
        if (!candidate.quantity) {
            return;
        }
        Quantity const& figure = extraction_.findings.quantities[*candidate.quantity];
        claim.value = figure.value;
        claim.value->value = std::abs(figure.value.value);
        claim.value_hi = figure.value_hi;
        if (candidate.second) {
            claim.value_hi = extraction_.findings.quantities[*candidate.second].value;
        }
        bool const count = figure.unit.empty() && figure.kind == QuantityKind::count;
        claim.unit = candidate.of_gdp ? "percent_gdp" : count ? "count" : figure.unit;
        claim.just_short = figure.just_short;
        bool const exceeds = candidate.exceeds && figure.comparator == Comparator::equal;
        claim.comparator = exceeds ? Comparator::more : figure.comparator;
    }

    void put_measure(Claim& claim, Subject const& subject,
                     extract::Sentence const& sentence) const {
        IndicatorWord const& word = lexicon_.indicator_words[subject.measure->index];
        claim.indicator = lexicon_.concept_of(word.target);
        claim.flow = word.flow;
        if (Indicator const* indicator = lexicon_.indicator(word.target)) {
            claim.coverage = coverage_of(indicator->basis);
        }
        if (subject.product.empty()) {
            claim.product = product_at_start(subject, sentence);
        } else {
            Span const span = subject.product.span();
            claim.product = (subject.excluding ? "all but " : "") +
                            document_.text.substr(span.begin, span.size());
        }
    }

    /// "Wine exports": a capital that only the start of the sentence asks for.
    std::string product_at_start(Subject const& subject, extract::Sentence const& sentence) const {
        Token const* const first = sentence.tokens.data();
        bool const starts = subject.range.begin == first + 1;
        bool const noun = first->token_class == TokenClass::word && first->word_lists == 0;
        return starts && noun ? std::string(first->text) : std::string();
    }

    /// The times of both ends, each of which stands behind its figure: "$1.2 billion in 2007", "in
    /// 2023, up from $452 billion in 2022". "From A to B" is a way, "to B from A" a comparison.
    void put_ends(Claim& claim, Candidate const& candidate) const {
        auto const& quantities = extraction_.findings.quantities;
        Span const earlier = quantities[*candidate.quantity].span;
        Span const later = quantities[*candidate.second].span;
        auto const first = stated_behind(earlier, claim.period);
        auto const last = stated_behind(later, claim.period);
        claim.period = last ? last : claim.period;
        claim.baseline = first ? first : claim.baseline;
        bool const in_order = earlier.begin < later.begin;
        if (in_order && first && last && first->first < last->last) {
            claim.period = Period::span(*first, *last);
        }
    }

    /// The period right behind a figure.
    std::optional<Period> stated_behind(Span figure, std::optional<Period> const& period) const {
        constexpr std::size_t kNear = 8; // bytes: " in the "
        auto const& periods = extraction_.findings.periods;
        auto const next = std::lower_bound(periods.begin(), periods.end(), figure.end,
                                           [](PeriodPhrase const& phrase, std::size_t offset) {
                                               return phrase.span.begin < offset;
                                           });
        if (next == periods.end() || next->span.begin - figure.end > kNear) {
            return std::nullopt;
        }
        bool const leans = next->role == PeriodRole::base || next->same_part;
        return leans ? baseline(*next, period, date_) : times(*next, date_).period;
    }

    /// The first period that fits the kind; a base said beside it is the baseline.
    void put_times(Claim& claim, Candidate const& candidate) const {
        PeriodPhrase const* base = nullptr;
        bool found_period = false;
        for (std::size_t const index : candidate.periods) {
            PeriodPhrase const& phrase = extraction_.findings.periods[index];
            bool const before = phrase.same_part && is_change(claim.kind);
            if (phrase.role == PeriodRole::base || before) {
                base = base == nullptr ? &phrase : base;
            } else if (claim.kind == ClaimKind::record && reaches_back(phrase)) {
                claim.baseline = claim.baseline ? claim.baseline : times(phrase, date_).baseline;
            } else if (!found_period && fits(phrase, claim.kind)) {
                found_period = true;
                Times const found =
                    phrase.same_part ? same_part_of_last(phrase) : times(phrase, date_);
                claim.period = found.period;
                bool const timeless =
                    claim.kind == ClaimKind::level || claim.kind == ClaimKind::record;
                claim.baseline = timeless ? claim.baseline : found.baseline;
            }
        }
        if (base != nullptr && is_change(claim.kind) && !claim.baseline) {
            claim.baseline = baseline(*base, claim.period, date_);
        } else if (base != nullptr && !is_change(claim.kind) && is_of_earlier(*base, claim)) {
            claim.period = baseline(*base, last_period_, date_);
        }
    }

    /// "$1.6bn in the same month last year": the month of the claim before.
    Times same_part_of_last(PeriodPhrase const& phrase) const {
        return {last_period_ ? baseline(phrase, last_period_, date_) : std::nullopt, std::nullopt};
    }

    /// "9.8% in December, against 20.3% a year earlier": the words right behind a level that tell
    /// what was before say its own time.
    bool is_of_earlier(PeriodPhrase const& base, Claim const& claim) const {
        constexpr std::size_t kNear = 4; // bytes: " in "
        return base.span.begin >= claim.span.end && base.span.begin - claim.span.end <= kNear &&
               (base.reference == YearReference::preceding || base.same_part);
    }

    static bool reaches_back(PeriodPhrase const& phrase) {
        return phrase.role == PeriodRole::since || phrase.role == PeriodRole::past ||
               phrase.role == PeriodRole::span;
    }

    /// A level stands at a time, a record too; a change may run over a span.
    static bool fits(PeriodPhrase const& phrase, ClaimKind kind) {
        return !reaches_back(phrase) || is_change(kind);
    }

    text::Document const& document_;
    extract::Extraction const& extraction_;
    Lexicon const& lexicon_;
    std::optional<Date> date_;
    Speakers speakers_;

    Who who_;
    /// Of the claim before, in the order of the candidates.
    std::optional<Period> last_period_;
};

} // namespace

std::vector<Claim> resolve(text::Document const& document, extract::Extraction const& extraction,
                           Lexicon const& lexicon, std::optional<Date> date) {
    return Resolver(document, extraction, lexicon, date).run();
}

} // namespace claimcheck::resolve
