// Makes claims of figures that a subject has taken.
#pragma once

#include <cstddef>
#include <set>

#include "extract/extraction.hpp"
#include "extract/period_choice.hpp"

namespace claimcheck::extract {

/// For the figures of one sentence that no rule before has taken.
class FigureAdder {
  public:
    /// @param first    index of the sentence's first candidate
    /// @param lexicon  must outlive it, as the extraction must
    FigureAdder(Extraction& extraction, std::size_t index, std::size_t first,
                Lexicon const& lexicon);

    Sentence const& sentence() const { return sentence_; }
    Token const* begin() const { return sentence_.tokens.data(); }
    Token const* end() const { return begin() + sentence_.tokens.size(); }
    Lexicon const& lexicon() const { return lexicon_; }

    Quantity const& quantity(Token const& figure) const {
        return extraction_.findings.quantities[figure.index];
    }
    bool is_taken(Token const& figure) const { return taken_.count(figure.index) == 1; }

    /// A level, a balance or a change, with the way that the figure or its subject says.
    /// @return the candidate, until the next one is added
    Candidate& add(Token const& figure, Subject const& subject, ClaimKind kind, bool unreal);

    /// A figure with its kind alone; a forecast where the words before it say so.
    Candidate& add_plain(Token const& figure, Subject const& subject, ClaimKind kind);

    /// The way that the last change before a figure says, where the figure says none: "fell 5%, or
    /// by $2bn".
    Direction way_before(Token const& figure) const;

  private:
    bool is_since_then(Subject const& subject) const;
    Direction balance_of(Subject const& subject, Token const& figure) const;
    Candidate& push(Token const& figure, Subject const& subject, ClaimKind kind);

    Extraction& extraction_;
    std::size_t index_;
    std::size_t first_;
    Sentence const& sentence_;
    Lexicon const& lexicon_;
    PeriodChoice periods_;
    std::set<std::size_t> taken_;
};

} // namespace claimcheck::extract
