// Which periods of a sentence can be a figure's.
#pragma once

#include <cstddef>
#include <vector>

#include "extract/extraction.hpp"

namespace claimcheck::extract {

/// The periods of one sentence, which must outlive it.
class PeriodChoice {
  public:
    explicit PeriodChoice(Sentence const& sentence);

    /// Indices into the findings' periods, those behind a figure or predicate that ends at `from`
    /// first, each side by distance.
    std::vector<std::size_t> around(Token const* from) const;

    /// Adds the few behind a token, whatever stands between.
    void add_behind(Token const* from, std::vector<std::size_t>& found) const;

  private:
    Token const* begin_;
    std::vector<Token const*> const& period_tokens_;
    std::vector<Token const*> const& measure_tokens_;
};

} // namespace claimcheck::extract
