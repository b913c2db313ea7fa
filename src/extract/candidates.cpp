// Joins subjects, predicates and periods within a sentence.
#include "extract/candidates.hpp"

#include <algorithm>
#include <optional>
#include <set>

#include "extract/figure_kind.hpp"
#include "extract/period_choice.hpp"
#include "grammars/parse.hpp"

namespace claimcheck::extract {
namespace {

class SentenceReader {
  public:
    SentenceReader(Extraction& extraction, std::size_t index, std::size_t first,
                   Lexicon const& lexicon)
        : extraction_(extraction), index_(index), sentence_(extraction.sentences[index]),
          lexicon_(lexicon), periods_(sentence_) {
        for (std::size_t i = first; i < extraction.candidates.size(); ++i) {
            if (auto const& figure = extraction.candidates[i].quantity) {
                taken_.insert(*figure);
            }
        }
    }

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
            return;
        }
        bool const bare = form == grammar::MeasureForm::loose && subject.other == nullptr;
        subject_ = bare ? nullptr : &subject;
    }

    void read(Predicate const& predicate) {
        bool const taken = predicate.figure != nullptr && taken_.contains(predicate.figure->index);
        if (subject_ == nullptr || taken) {
            return;
        }
        if (predicate.kind == PredicateKind::change) {
            if (!quantity(*predicate.figure).per_unit) {
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

    /// "from $2bn to $7bn" has two ends, "$2bn to $3bn" is a range, whatever it measures.
    ClaimKind kind_of(Token const& figure, ClaimKind single) const {
        bool const opened = figure.text.starts_with("from") || figure.text.starts_with("From");
        return !quantity(figure).value_hi ? single : opened ? ClaimKind::from_to : ClaimKind::range;
    }

    void change(Predicate const& predicate) {
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
        if (figure == nullptr || quantity(*figure).per_unit) {
            return;
        }
        if (figure->quantity_kind == QuantityKind::percent && is_growth(*subject_, lexicon_)) {
            Candidate& growth = add(predicate, kind_of(*figure, ClaimKind::change_percent), figure);
            growth.direction = quantity(*figure).value.value < 0 ? Direction::down : Direction::up;
            return;
        }
        if (auto const kind = level_kind(figure->quantity_kind, *subject_, lexicon_)) {
            Candidate& candidate = add(predicate, kind_of(*figure, *kind), figure);
            candidate.exceeds = predicate.exceeds;
            candidate.direction = subject_->balance;
        }
    }

    void record(Predicate const& predicate) {
        if (!predicate.record.empty()) {
            Candidate& candidate = add(predicate, ClaimKind::record, nullptr);
            candidate.span = predicate.record.span();
            candidate.direction = predicate.record_direction;
        }
    }

    Candidate& add(Predicate const& predicate, ClaimKind kind, Token const* figure) {
        Candidate& candidate = extraction_.candidates.emplace_back();
        candidate.sentence = index_;
        candidate.subject = subject_;
        candidate.kind = kind;
        candidate.unreal = predicate.unreal;
        if (figure != nullptr) {
            candidate.quantity = figure->index;
            candidate.span = figure->span;
        }
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
