// Goes through the candidates in order with what the document has said so far.
#include "resolve/resolve.hpp"

#include <algorithm>
#include <cmath>

#include "extract/day.hpp"
#include "extract/parts.hpp"
#include "resolve/grounds.hpp"
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

class Resolver {
  public:
    Resolver(text::Document const& document, extract::Extraction const& extraction,
             Lexicon const& lexicon, std::optional<Date> date, bool explain)
        : explain_(explain), document_(document), extraction_(extraction), lexicon_(lexicon),
          date_(date), speakers_(document, extraction), who_(extraction, lexicon),
          grounds_(extraction, lexicon) {}

    std::vector<Claim> run() {
        std::vector<Claim> claims;
        for (Candidate const& candidate : extraction_.candidates) {
            who_.go_to(candidate.sentence);
            Parties who = who_.of(*candidate.subject);
            if (candidate.owner != nullptr) {
                who.reporter = lexicon_.area_names[candidate.owner->index].area;
            }
            bool const region = is_region(who.reporter); // publishes no statistics
            if (!region && (!who.reporter.empty() || !who.partner.empty())) {
                claims.push_back(resolve(candidate, who));
                take_from_last(claims.back(), candidate);
                last_partner_ = claims.back().partner;
                last_product_ = claims.back().product;
                last_period_ = claims.back().period ? claims.back().period : last_period_;
            }
        }
        auto const before = [](Claim const& a, Claim const& b) {
            return a.span.begin < b.span.begin;
        };
        if (!std::is_sorted(claims.begin(), claims.end(), before)) { // they are large
            std::stable_sort(claims.begin(), claims.end(), before);
        }
        return claims;
    }

  private:
    /// "They made up a tenth of exports", "that was 17% less": what the claim before says and this
    /// one leaves out.
    void take_from_last(Claim& claim, Candidate const& candidate) const {
        bool const refers = candidate.subject->refers_to != nullptr;
        if (candidate.part_of_last || (refers && claim.partner.empty())) {
            claim.partner = last_partner_;
        }
        if (refers && claim.product.empty()) {
            claim.product = last_product_;
        }
        if (candidate.part_of_last && !claim.period) {
            claim.period = last_period_;
        }
    }

    bool is_debt(Subject const& subject) const {
        return lexicon_.concept_of(lexicon_.indicator_words[subject.measure->index].target) ==
               "debt";
    }

    /// Asia and Europe, which have no members by name.
    bool is_region(std::string const& code) const {
        Area const* const area = lexicon_.area(code);
        if (area == nullptr || area->kind != AreaKind::bloc) {
            return false;
        }
        return std::none_of(lexicon_.memberships.begin(), lexicon_.memberships.end(),
                            [&](Membership const& membership) { return membership.bloc == code; });
    }

    Claim resolve(Candidate const& candidate, Parties const& who) {
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
        if (is_region(claim.partner)) {
            claim.partner.clear();
            claim.group = true;
        }
        put_measure(claim, *candidate.subject, extraction_.sentences[candidate.sentence]);
        if (!candidate.part_product.empty()) {
            Span const span = candidate.part_product.span();
            claim.product = document_.text.substr(span.begin, span.size());
        }
        put_times(claim, candidate);
        if (candidate.second) {
            put_ends(claim, candidate);
        }
        bool const refers = candidate.subject->refers_to != nullptr;
        if (!claim.period && !candidate.since_then && !is_landed(claim, candidate) &&
            (refers || who_.by_pronoun(*candidate.subject))) {
            claim.period = last_period_; // "Its imports came to ..."
        }
        claim.forecast |= is_to_come(claim.period);
        claim.speaker = speakers_.of(claim.sentence, claim.span);
        if (explain_) {
            grounds_.explain(claim, candidate);
        }
        return claim;
    }

    /// "To $2 billion by 2030".
    bool is_to_come(std::optional<Period> const& period) const {
        return date_ && period &&
               period->first > std::chrono::year_month{date_->year(), date_->month()};
    }

    void put_figure(Claim& claim, Candidate const& candidate) const {
        if (candidate.rank) {
            claim.value = make_decimal(std::int64_t{*candidate.rank});
            claim.unit = "rank";
            claim.comparator = candidate.at_most ? Comparator::at_most : Comparator::equal;
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
        bool const ratio = candidate.kind == ClaimKind::share &&
                           candidate.subject->measure->flow == Flow::none &&
                           is_debt(*candidate.subject);
        claim.unit = candidate.of_gdp || ratio ? "percent_gdp" : count ? "count" : figure.unit;
        bool const fewer_times = claim.kind == ClaimKind::change_multiple &&
                                 claim.direction == Direction::down && claim.value->value > 1;
        if (fewer_times) {
            claim.value->value = 1 / claim.value->value; // "a twofold drop"
        }
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

    /// "Wine exports", "Excluding gold, exports": a capital that only the start of the sentence
    /// asks for.
    std::string product_at_start(Subject const& subject, extract::Sentence const& sentence) const {
        Token const* const first = sentence.tokens.data();
        if (TokenRange const left_out = extract::left_out_at_start(sentence); !left_out.empty()) {
            Span const span = left_out.span();
            return "all but " + document_.text.substr(span.begin, span.size());
        }
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
        if (candidate.since_then) {
            Times const found = is_change(claim.kind) ? since_last() : Times{};
            claim.period = found.period;
            claim.baseline = found.baseline;
            return;
        }
        PeriodPhrase const* base = nullptr;
        bool found_period = false;
        for (std::size_t const index : candidate.periods) {
            PeriodPhrase const& phrase = extraction_.findings.periods[index];
            bool const before = phrase.same_part && is_change(claim.kind);
            if (phrase.role == PeriodRole::base || before) {
                base = base == nullptr ? &phrase : base;
                note(claim, "baseline", base->span);
            } else if (landed_since(phrase, claim)) {
                break; // "has since 2015 risen to $7bn" does not say when it got there
            } else if (claim.kind == ClaimKind::record && reaches_back(phrase)) {
                claim.baseline = claim.baseline ? claim.baseline : times(phrase, date_).baseline;
            } else if (!found_period && fits(phrase, claim.kind)) {
                found_period = true;
                Times const found = phrase.same_part      ? same_part_of_last(phrase)
                                    : refers_back(phrase) ? named_before(phrase)
                                                          : times(phrase, date_);
                claim.period = found.period;
                bool const timeless =
                    claim.kind == ClaimKind::level || claim.kind == ClaimKind::record;
                claim.baseline = timeless ? claim.baseline : found.baseline;
                note(claim, "period", phrase.span);
            }
        }
        if (!claim.period && !found_period) {
            claim.period = month_of_day_behind(claim.span);
        }
        if (base != nullptr && is_change(claim.kind) && is_time_itself(*base, claim)) {
            claim.period = baseline(*base, last_period_, date_); // "grew 3.1% the year before"
            claim.baseline.reset();
            return;
        }
        if (base != nullptr && is_change(claim.kind) && !claim.baseline) {
            claim.baseline = baseline(*base, claim.period, date_);
        } else if (base != nullptr && !claim.period && candidate.subject->refers_to != nullptr &&
                   base->span.end <= claim.span.begin) {
            claim.period = baseline(*base, last_period_, date_); // "a year earlier it had been 17%"
        } else if (base != nullptr && !is_change(claim.kind) && is_of_earlier(*base, claim)) {
            claim.period = baseline(*base, last_period_, date_);
        }
    }

    void note(Claim& claim, std::string_view slot, Span span) const {
        if (explain_) {
            claim.grounds.push_back({slot, span, "named"});
        }
    }

    /// "$1.6bn in the same month last year": the month of the claim before.
    Times same_part_of_last(PeriodPhrase const& phrase) const {
        return {last_period_ ? baseline(phrase, last_period_, date_) : std::nullopt, std::nullopt};
    }

    static bool refers_back(PeriodPhrase const& phrase) {
        return phrase.reference == YearReference::named ||
               phrase.reference == YearReference::following;
    }

    /// "That year", "since then", "the following year".
    Times named_before(PeriodPhrase const& phrase) const {
        if (phrase.reference == YearReference::following) {
            return {last_period_ ? std::optional(last_period_->shifted(1)) : std::nullopt,
                    std::nullopt};
        }
        return phrase.role == PeriodRole::since ? since_last() : Times{last_period_, std::nullopt};
    }

    /// "Since then": since the period of the claim before.
    Times since_last() const { return last_period_ ? open_span(*last_period_, date_) : Times{}; }

    /// "9.8% in December, against 20.3% a year earlier": the words right behind a level that tell
    /// what was before say its own time.
    bool is_of_earlier(PeriodPhrase const& base, Claim const& claim) const {
        constexpr std::size_t kNear = 4; // bytes: " in "
        bool const behind = base.span.begin >= claim.span.end;
        return behind && base.span.begin - claim.span.end <= kNear &&
               document_.text[claim.span.end] != ';' &&
               (base.reference == YearReference::preceding || base.same_part);
    }

    /// "The year before" right behind a change, without "from" or "than".
    bool is_time_itself(PeriodPhrase const& base, Claim const& claim) const {
        std::string_view const words =
            std::string_view(document_.text).substr(base.span.begin, base.span.size());
        bool const bare = words.starts_with("the ") || words.starts_with("a year");
        return bare && last_period_ && base.reference == YearReference::preceding &&
               is_of_earlier(base, claim);
    }

    /// "$7.1 billion on February 22": a day stands for its month.
    std::optional<Period> month_of_day_behind(Span figure) const {
        constexpr std::size_t kNear = 8; // bytes: " as of "
        auto const& dates = extraction_.findings.dates;
        auto const next =
            std::lower_bound(dates.begin(), dates.end(), figure.end,
                             [](Span date, std::size_t offset) { return date.begin < offset; });
        if (next == dates.end() || next->begin - figure.end > kNear) {
            return std::nullopt;
        }
        auto const month = extract::month_of_day(
            std::string_view(document_.text).substr(next->begin, next->size()));
        return month ? times(*month, date_).period : std::nullopt;
    }

    static bool reaches_back(PeriodPhrase const& phrase) {
        return phrase.role == PeriodRole::since || phrase.role == PeriodRole::past ||
               phrase.role == PeriodRole::span;
    }

    bool is_landed(Claim const& claim, Candidate const& candidate) const {
        return std::any_of(candidate.periods.begin(), candidate.periods.end(),
                           [&](std::size_t index) {
                               return landed_since(extraction_.findings.periods[index], claim);
                           });
    }

    static bool landed_since(PeriodPhrase const& phrase, Claim const& claim) {
        bool const level = claim.kind == ClaimKind::level || claim.kind == ClaimKind::balance;
        return level && phrase.role == PeriodRole::since && phrase.span.end <= claim.span.begin;
    }

    /// A level stands at a time, a record too; a change may run over a span.
    static bool fits(PeriodPhrase const& phrase, ClaimKind kind) {
        return !reaches_back(phrase) || is_change(kind) ||
               (kind == ClaimKind::from_to && phrase.role != PeriodRole::since);
    }

    bool explain_;
    text::Document const& document_;
    extract::Extraction const& extraction_;
    Lexicon const& lexicon_;
    std::optional<Date> date_;
    Speakers speakers_;

    Who who_;
    Grounds grounds_;
    /// Of the claim before, in the order of the candidates.
    std::optional<Period> last_period_;
    std::string last_partner_;
    std::string last_product_;
};

} // namespace

std::vector<Claim> resolve(text::Document const& document, extract::Extraction const& extraction,
                           Lexicon const& lexicon, std::optional<Date> date, bool explain) {
    return Resolver(document, extraction, lexicon, date, explain).run();
}

} // namespace claimcheck::resolve
