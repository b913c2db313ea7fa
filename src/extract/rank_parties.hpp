// What is ranked, by whom and who has the rank.
#pragma once

#include <cstddef>
#include <optional>

#include "extract/extraction.hpp"

namespace claimcheck::extract {

/// "Export market", "supplier of gas", "economy".
struct Ranked {
    Flow flow = Flow::none; ///< as whose partner it is sees it
    /// A measure of one country alone: "the second-largest economy"; null for trade.
    Token const* measure = nullptr;
    TokenRange goods;
    Token const* end = nullptr; ///< behind the noun
};

/// Looks around the words of a rank in one sentence.
class RankParties {
  public:
    /// Both must outlive it.
    RankParties(Sentence const& sentence, Lexicon const& lexicon);

    /// The noun right behind the words of a rank.
    std::optional<Ranked> noun_behind(Token const* at) const;

    /// The noun of "third among the buyers", "among export markets, it ranked third".
    std::optional<Ranked> noun_around(Token const* begin, Token const* end) const;

    /// Whose ranking it is: "Jordan's", "of Kenya", "the world's", else that of the trade which the
    /// sentence speaks of. Gives `ranked` the goods that stand with the owner.
    Token const* owner_of(Token const* rank, Ranked& ranked) const;
    /// Who has the rank; null where nobody is named.
    Token const* part_of(Token const* rank, Ranked const& ranked, Token const* owner) const;

    /// The party that a verb says something of.
    Token const* party_before(Token const* verb) const;

    /// The row of Lexicon::indicator_words for what is ranked.
    /// @param world  of the world: an exporter's own exports then
    std::optional<std::size_t> measure_of(Ranked const& ranked, bool world) const;

  private:
    Token const* owner_behind(Ranked& ranked) const;
    Token const* owner_of_subject(Token const* rank, Flow flow) const;

    Sentence const& sentence_;
    Lexicon const& lexicon_;
    Token const* begin_;
    Token const* end_;
    Token const* among_; ///< the noun behind a sentence's opening "among"; its end for none
};

} // namespace claimcheck::extract
