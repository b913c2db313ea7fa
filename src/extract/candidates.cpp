// Joins subjects, predicates and periods within a sentence.
#include "extract/candidates.hpp"

#include <algorithm>
#include <optional>
#include <set>

#include "extract/figure_kind.hpp"
#include "extract/figure_words.hpp"
#include "extract/gap.hpp"
#include "extract/new_candidate.hpp"
#include "extract/period_choice.hpp"
#include "extract/token_words.hpp"
#include "grammars/parse.hpp"

namespace claimcheck::extract {
namespace {

class SentenceReader {
  public:
    SentenceReader(Extraction& extraction, std::size_t index, std::size_t first,
                   Lexicon const& lexicon)
        : extraction_(extraction), index_(index), sentence_(extraction.sentences[index]),
          lexicon_(lexicon), periods_(sentence_), taken_(taken_figures(extraction, first)) {}

    void run() {
        for (Phrase const& phrase : sentence_.phrases) {
            if (auto const* subject = std::get_if<Subject>(&phrase)) {
                take(*subject);
            } else if (auto const* predicate = std::get_if<Predicate>(&phrase)) {
                read(*predicate);
            }
        }
    }

  private:
    /// "Sales" are trade only with a partner; a verb's figure follows without a predicate.
    void take(Subject const& subject) {
        grammar::MeasureForm const form = grammar::form_of(*subject.measure);
        if (form == grammar::MeasureForm::verb) {
            subject_ =
                subject.owner != nullptr ? nullptr : subject_; // "what Peru sold it was worth"
            return;
        }
        bool const bare = form == grammar::MeasureForm::loose && subject.other == nullptr;
        subject_ = bare ? nullptr : &subject;
    }

    void read(Predicate const& predicate) {
        bool const other = subject_ != nullptr && is_gapped(predicate) &&
                           is_of_other_noun(*predicate.figure, *subject_, sentence_.tokens.data());
        if (other) {
            return;
        }
        bool const taken = predicate.figure != nullptr && taken_.contains(predicate.figure->index);
        if (subject_ == nullptr || taken) {
            return;
        }
        if (predicate.kind == PredicateKind::change) {
            if (!is_price(quantity(*predicate.figure), *predicate.figure,
                          sentence_.tokens.data() + sentence_.tokens.size())) {
                change(predicate);
            }
            record(predicate);
            level(predicate, predicate.landing);
        } else {
            record(predicate);
            level(predicate, predicate.figure);
        }
    }

    Quantity const& quantity(Token const& figure) const {
        return extraction_.findings.quantities[figure.index];
    }

    ClaimKind kind_of(Token const& figure, ClaimKind single) const {
        return kind_of_figure(figure, quantity(figure), single);
    }

    void change(Predicate const& predicate) {
        if (kind_of(*predicate.figure, ClaimKind::level) == ClaimKind::from_to) {
            level(predicate, predicate.figure); // "went up from 5.8 to 6.9 million tonnes"
            return;
        }
        if (auto const kind = change_kind(predicate.figure->quantity_kind)) {
            Candidate& candidate =
                add(predicate, kind_of(*predicate.figure, *kind), predicate.figure);
            candidate.direction = change_direction(predicate);
        }
    }

    /// "doubled" goes up, "halved" goes down.
    Direction change_direction(Predicate const& predicate) const {
        if (predicate.direction != Direction::none) {
            return predicate.direction;
        }
        return quantity(*predicate.figure).value.value < 1 ? Direction::down : Direction::up;
    }

    void level(Predicate const& predicate, Token const* figure) {
        if (figure == nullptr || is_price(quantity(*figure), *figure,
                                          sentence_.tokens.data() + sentence_.tokens.size())) {
            return;
        }
        if (rate(predicate, *figure)) {
            return;
        }
        auto const of_gdp =
            sentence_.in_gdp ? gdp_kind(quantity(*figure), *subject_, lexicon_) : std::nullopt;
        auto const kind = of_gdp ? of_gdp : level_kind(quantity(*figure), *subject_, lexicon_);
        if (!kind) {
            return;
        }
        Candidate& candidate = add(predicate, kind_of(*figure, *kind), figure);
        candidate.of_gdp = of_gdp.has_value();
        candidate.exceeds = predicate.exceeds;
        candidate.direction = candidate.kind == ClaimKind::from_to ? way_of_ends(*figure)
                                                                   : balance_of(*kind, *figure);
    }

    /// "Was 4.7% lower", "growth in the economy slowed to 5.0 percent": what stands there is itself
    /// by how much something changed.
    bool rate(Predicate const& predicate, Token const& figure) {
        Direction const way = compared_size(&figure);
        if (auto const kind = change_kind(figure.quantity_kind); kind && way != Direction::none) {
            add(predicate, *kind, &figure).direction = way;
            return true;
        }
        Direction const noun = noun_of_change_before(*subject_, sentence_.tokens.data());
        bool const growth = noun != Direction::none || is_growth(*subject_, lexicon_);
        if (figure.quantity_kind != QuantityKind::percent || !growth) {
            return false;
        }
        Candidate& candidate = add(predicate, kind_of(figure, ClaimKind::change_percent), &figure);
        candidate.direction = quantity(figure).value.value < 0 ? Direction::down
                              : noun != Direction::none        ? noun
                                                               : Direction::up;
        return true;
    }

    Direction way_of_ends(Token const& figure) const {
        Quantity const& ends = quantity(figure);
        return ends.value_hi->value < ends.value.value ? Direction::down : Direction::up;
    }

    /// "The trade balance was -$2bn": its noun does not say which way.
    Direction balance_of(ClaimKind kind, Token const& figure) const {
        bool const unsaid = kind == ClaimKind::balance && subject_->balance == Direction::none;
        bool const negative = quantity(figure).value.value < 0;
        return !unsaid ? subject_->balance : negative ? Direction::down : Direction::up;
    }

    /// "Was $1.9bn smaller", "0.3 percentage points lower"
    Direction compared_size(Token const* figure) const {
        Token const* const next = figure + 1;
        bool const last = next == sentence_.tokens.data() + sentence_.tokens.size();
        return last ? Direction::none : grammar::compares_size(*next);
    }

    void record(Predicate const& predicate) {
        if (!predicate.record.empty()) {
            Candidate& candidate = add(predicate, ClaimKind::record, nullptr);
            candidate.span = predicate.record.span();
            candidate.direction = predicate.record_direction;
        }
    }

    /// "Hopes to see it reach"
    bool is_hoped(Token const* verb) const {
        constexpr std::ptrdiff_t kNear = 4;
        for (Token const* at = verb; at > subject_->range.end && verb - at < kNear;) {
            --at;
            if (at->token_class != TokenClass::word) {
                break;
            }
            if (grammar::role_of(*at) == grammar::Role::unreal) {
                return true;
            }
        }
        return false;
    }

    /// "(Exports will shrink) and imports by twice": the verb is the one before.
    bool is_gapped(Predicate const& predicate) const {
        Token const* const figure = predicate.figure;
        return figure != nullptr && predicate.kind == PredicateKind::change &&
               predicate.range.begin == figure && figure != sentence_.tokens.data() &&
               is_word(figure[-1], "by");
    }

    /// "Has since risen by 5%"
    bool is_since_then(TokenRange verb) const {
        Token const* const begin = std::max<Token const*>(sentence_.tokens.data(), verb.begin - 1);
        return std::any_of(begin, verb.end, [](Token const& token) {
            return token.token_class == TokenClass::word && is_word(token, "since");
        });
    }

    Candidate& add(Predicate const& predicate, ClaimKind kind, Token const* figure) {
        Candidate& candidate = extraction_.candidates.emplace_back();
        candidate.sentence = index_;
        candidate.rule = rule::kPredicate;
        candidate.subject = subject_;
        candidate.kind = kind;
        candidate.unreal =
            predicate.unreal || is_hoped(predicate.range.begin) ||
            (is_gapped(predicate) && unreal_before(*predicate.figure, sentence_.tokens.data()));
        if (figure != nullptr) {
            candidate.quantity = figure->index;
            candidate.span = figure->span;
        }
        candidate.since_then = is_since_then(predicate.range);
        candidate.periods = periods_.around(predicate.range.end);
        return candidate;
    }

    Extraction& extraction_;
    std::size_t index_;
    Sentence const& sentence_;
    Lexicon const& lexicon_;
    PeriodChoice periods_;
    std::set<std::size_t> taken_; ///< figures that have a subject already
    Subject const* subject_ = nullptr;
};

} // namespace

void add_candidates(Extraction& extraction, std::size_t sentence, std::size_t first,
                    Lexicon const& lexicon) {
    SentenceReader(extraction, sentence, first, lexicon).run();
}

} // namespace claimcheck::extract
