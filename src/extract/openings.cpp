// The first figure of a sentence, where no subject stands before it.
#include "extract/openings.hpp"

#include <algorithm>

#include "extract/figure_kind.hpp"
#include "extract/figure_words.hpp"
#include "extract/gap.hpp"
#include "extract/new_candidate.hpp"
#include "extract/parts.hpp"
#include "extract/token_words.hpp"
#include "grammars/parse.hpp"

namespace claimcheck::extract {
namespace {

class OpeningReader {
  public:
    OpeningReader(Extraction& extraction, std::size_t index, Lexicon const& lexicon)
        : extraction_(extraction), index_(index), sentence_(extraction.sentences[index]),
          lexicon_(lexicon), begin_(sentence_.tokens.data()),
          end_(begin_ + sentence_.tokens.size()) {}

    void run(std::size_t first) {
        Token const* const figure = std::find_if(begin_, end_, [](Token const& token) {
            return token.token_class == TokenClass::quantity;
        });
        Subject const* const subject = first_subject();
        if (figure == end_ || subject == nullptr || subject->range.begin <= figure ||
            is_taken(*figure, first) || is_price(quantity(*figure), *figure, end_)) {
            return;
        }
        bool const passive = is_passive(*subject) && is_worth(figure);
        if ((opens(figure) && leads_to(figure, *subject)) || passive) {
            add(*figure, *subject);
        }
    }

  private:
    Quantity const& quantity(Token const& figure) const {
        return extraction_.findings.quantities[figure.index];
    }

    bool is_taken(Token const& figure, std::size_t first) const {
        return std::any_of(extraction_.candidates.begin() + static_cast<std::ptrdiff_t>(first),
                           extraction_.candidates.end(), [&](Candidate const& candidate) {
                               return candidate.quantity == figure.index;
                           });
    }

    Subject const* first_subject() const {
        for (Phrase const& phrase : sentence_.phrases) {
            auto const* subject = std::get_if<Subject>(&phrase);
            bool const loose = subject != nullptr && subject->other == nullptr &&
                               grammar::form_of(*subject->measure) == grammar::MeasureForm::loose;
            if (subject != nullptr && !loose) {
                return subject;
            }
        }
        return nullptr;
    }

    /// Nothing stands before it but "by", "at", "up" and the like.
    bool opens(Token const* figure) const {
        constexpr std::ptrdiff_t kWords = 3;
        return figure - begin_ <= kWords && std::all_of(begin_, figure, [](Token const& token) {
                   return token.token_class == TokenClass::word &&
                          grammar::role_of(token) == grammar::Role::listed;
               });
    }

    /// "- that is how much", ": such was the value of", "is what".
    bool leads_to(Token const* figure, Subject const& subject) const {
        constexpr std::ptrdiff_t kFar = 14; // tokens
        constexpr int kUnknown = 3;         // "such", "what", "value"
        int unknown = 0;
        for (Token const* at = figure + 1; at < subject.range.begin; ++at) {
            bool const other = at->token_class == TokenClass::word &&
                               grammar::role_of(*at) == grammar::Role::other;
            unknown += other && !is_possessive_mark(*at) ? 1 : 0;
            if (at->token_class == TokenClass::quantity || is_mark(*at, ";")) {
                return false;
            }
        }
        return subject.range.begin - figure <= kFar && unknown <= kUnknown;
    }

    /// "Goods worth $3 billion were shipped": who shipped them is told behind.
    bool is_passive(Subject const& subject) const {
        Token const* const verb = subject.range.begin;
        return subject.verb && subject.owner != nullptr && subject.owner > verb && verb != begin_ &&
               (is_word(verb[-1], "were") || is_word(verb[-1], "was") || is_word(verb[-1], "been"));
    }

    bool is_worth(Token const* figure) const {
        constexpr std::ptrdiff_t kBehind = 2; // "$3 billion worth of goods"
        return (figure != begin_ && is_word(figure[-1], "worth")) ||
               std::any_of(figure + 1, std::min(end_, figure + 1 + kBehind),
                           [](Token const& token) {
                               return is_word(token, "worth") || is_word(token, "of");
                           });
    }

    /// "Up" or "by": the figure is a change then.
    std::optional<ClaimKind> kind_of(Token const& figure, Subject const& subject) const {
        bool const by = &figure != begin_ && is_word((&figure)[-1], "by");
        bool const moves = quantity(figure).direction != Direction::none || by;
        if (moves || figure.quantity_kind == QuantityKind::multiple) {
            return change_kind(figure.quantity_kind);
        }
        if (figure.quantity_kind == QuantityKind::percent && is_growth(subject, lexicon_)) {
            return ClaimKind::change_percent;
        }
        return level_kind(quantity(figure), subject, lexicon_);
    }

    /// The way that the verb behind the subject says: "exports grew".
    Direction direction_behind(Subject const& subject) const {
        constexpr std::ptrdiff_t kNear = 6; // tokens
        Token const* const stop = std::min(end_, subject.range.end + kNear);
        for (Token const* at = subject.range.end; at < stop; ++at) {
            if (Direction const found = grammar::moves(*at); found != Direction::none) {
                return found;
            }
        }
        return Direction::up;
    }

    void add(Token const& figure, Subject const& subject) {
        auto const kind = kind_of(figure, subject);
        if (!kind) {
            return;
        }
        PeriodChoice const periods(sentence_);
        Candidate& candidate =
            new_candidate(extraction_, index_, subject, figure, *kind, periods, rule::kOpening);
        if (is_change(*kind)) {
            Direction const own = quantity(figure).direction;
            candidate.direction = own != Direction::none ? own : direction_behind(subject);
        } else {
            candidate.direction = subject.balance;
        }
        periods.add_behind(subject.range.end, candidate.periods);
        candidate.unreal = unreal_before(*subject.range.begin, begin_);
        if (subject.verb) {
            find_goods(candidate, figure, sentence_);
        }
    }

    Extraction& extraction_;
    std::size_t index_;
    Sentence const& sentence_;
    Lexicon const& lexicon_;
    Token const* begin_;
    Token const* end_;
};

} // namespace

void add_openings(Extraction& extraction, std::size_t sentence, std::size_t first,
                  Lexicon const& lexicon) {
    OpeningReader(extraction, sentence, lexicon).run(first);
}

} // namespace claimcheck::extract
