// Kinds, directions and times of the candidates.
#include "extract/figure_adder.hpp"

#include "extract/figure_kind.hpp"
#include "extract/figure_words.hpp"
#include "extract/gap.hpp"
#include "extract/new_candidate.hpp"

namespace claimcheck::extract {
namespace {

constexpr std::size_t kNear = 16; // candidates; what is said of more holds for none

} // namespace

FigureAdder::FigureAdder(Extraction& extraction, std::size_t index, std::size_t first,
                         Lexicon const& lexicon)
    : extraction_(extraction), index_(index), first_(first), sentence_(extraction.sentences[index]),
      lexicon_(lexicon), periods_(sentence_), taken_(taken_figures(extraction, first)) {}

Candidate& FigureAdder::add(Token const& figure, Subject const& subject, ClaimKind kind,
                            bool unreal) {
    Quantity const& written = quantity(figure);
    bool const level = kind == ClaimKind::level || kind == ClaimKind::balance;
    Candidate& candidate = push(figure, subject, kind);
    candidate.unreal = unreal;
    candidate.since_then = level && is_since_then(subject);
    if (candidate.kind == ClaimKind::from_to) {
        return candidate;
    }
    candidate.direction = level ? balance_of(subject, figure) : written.direction;
    if (kind == ClaimKind::change_percent && candidate.direction == Direction::none) {
        candidate.direction = written.value.value < 0 ? Direction::down : Direction::up;
    }
    if (is_change(kind) && written.value.value < 0) {
        candidate.direction = Direction::down; // "minus 3.1%" in a row of rises
    }
    if (kind == ClaimKind::change_multiple && candidate.direction == Direction::none) {
        candidate.direction = Direction::up;
    }
    return candidate;
}

Candidate& FigureAdder::add_plain(Token const& figure, Subject const& subject, ClaimKind kind) {
    Candidate& candidate = push(figure, subject, kind);
    candidate.unreal = unreal_before(figure, begin());
    return candidate;
}

Direction FigureAdder::way_before(Token const& figure) const {
    std::size_t const last = extraction_.candidates.size();
    for (std::size_t i = last; i-- > first_ && last - i <= kNear;) {
        Candidate const& candidate = extraction_.candidates[i];
        if (is_change(candidate.kind) && candidate.span.begin < figure.span.begin) {
            return candidate.direction;
        }
    }
    return Direction::up;
}

/// "Has since risen threefold, to $930 million"
bool FigureAdder::is_since_then(Subject const& subject) const {
    std::size_t const last = extraction_.candidates.size() - 1;
    for (std::size_t i = last; i-- > first_ && last - i <= kNear;) {
        if (extraction_.candidates[i].subject == &subject) {
            return extraction_.candidates[i].since_then;
        }
    }
    return false;
}

/// The way of a balance, said by its own noun or before the figure.
Direction FigureAdder::balance_of(Subject const& subject, Token const& figure) const {
    IndicatorWord const& word = lexicon_.indicator_words[subject.measure->index];
    std::string_view const target = lexicon_.concept_of(word.target);
    bool const balance =
        subject.measure->flow == Flow::balance || target == "current_account" || target == "budget";
    if (!balance || subject.balance != Direction::none) {
        return subject.balance;
    }
    Direction const said = way_between(subject.range.end, &figure);
    return said != Direction::none            ? said
           : quantity(figure).value.value < 0 ? Direction::down
                                              : Direction::up;
}

Candidate& FigureAdder::push(Token const& figure, Subject const& subject, ClaimKind kind) {
    taken_.insert(figure.index);
    return new_candidate(extraction_, index_, subject, figure, kind, periods_, rule::kAttachment);
}

} // namespace claimcheck::extract
