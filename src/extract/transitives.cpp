// The verb stands before the subject's words, the figure behind them or in the verb.
#include "extract/transitives.hpp"

#include "extract/figure_kind.hpp"
#include "extract/gap.hpp"
#include "extract/period_choice.hpp"
#include "extract/token_words.hpp"
#include "grammars/parse.hpp"

namespace claimcheck::extract {
namespace {

class TransitiveReader {
  public:
    TransitiveReader(Extraction& extraction, std::size_t index)
        : extraction_(extraction), index_(index), sentence_(extraction.sentences[index]),
          periods_(sentence_), begin_(sentence_.tokens.data()),
          end_(begin_ + sentence_.tokens.size()) {}

    void run() {
        for (Phrase const& phrase : sentence_.phrases) {
            auto const* subject = std::get_if<Subject>(&phrase);
            if (subject != nullptr && subject->measure->flow != Flow::none) {
                read(*subject);
            }
        }
    }

  private:
    void read(Subject const& subject) {
        Token const* first = subject.range.begin;
        bool const pronoun =
            first != begin_ &&
            (is_word(first[-1], "its") || is_word(first[-1], "their") || is_word(first[-1], "our"));
        first -= pronoun ? 1 : 0;
        if (first == begin_) {
            return;
        }
        Token const& verb = first[-1];
        if (is_verb_figure(verb)) {
            add(subject, verb, verb, Direction::none);
        } else if (Direction const direction = grammar::drives(verb);
                   direction != Direction::none) {
            read_figure(subject, verb, direction);
        }
    }

    /// "doubled", "has tripled"
    bool is_verb_figure(Token const& token) const {
        return token.token_class == TokenClass::quantity &&
               token.quantity_kind == QuantityKind::multiple && token.text.ends_with("ed");
    }

    void read_figure(Subject const& subject, Token const& verb, Direction direction) {
        Token const* at = subject.range.end;
        at += at != end_ && is_word(*at, "by") ? 1 : 0;
        bool const change = at != end_ && at->token_class == TokenClass::quantity &&
                            change_kind(at->quantity_kind).has_value();
        bool const by = change && is_word(at[-1], "by");
        if (change && (by || at->quantity_kind != QuantityKind::money)) {
            add(subject, verb, *at, direction);
        }
    }

    void add(Subject const& subject, Token const& verb, Token const& figure, Direction direction) {
        Candidate& candidate = extraction_.candidates.emplace_back();
        bool const halved = extraction_.findings.quantities[figure.index].value.value < 1;
        bool const multiple = figure.quantity_kind == QuantityKind::multiple;
        candidate.sentence = index_;
        candidate.rule = rule::kTransitive;
        candidate.subject = &subject;
        candidate.kind = *change_kind(figure.quantity_kind);
        candidate.quantity = figure.index;
        candidate.span = figure.span;
        candidate.direction = direction != Direction::none ? direction
                              : multiple && halved         ? Direction::down
                                                           : Direction::up;
        candidate.unreal =
            unreal_before(verb, begin_) || (&verb != begin_ && is_word((&verb)[-1], "to"));
        Token const* const last = &figure < subject.range.end ? subject.range.end : &figure + 1;
        candidate.periods = periods_.around(last);
    }

    Extraction& extraction_;
    std::size_t index_;
    Sentence const& sentence_;
    PeriodChoice periods_;
    Token const* begin_;
    Token const* end_;
};

} // namespace

void add_transitives(Extraction& extraction, std::size_t sentence) {
    TransitiveReader(extraction, sentence).run();
}

} // namespace claimcheck::extract
