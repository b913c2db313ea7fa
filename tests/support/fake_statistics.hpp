// Statistics in memory for tests: a store that is filled with lines of text, and a small lexicon.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/figures.hpp"
#include "core/lexicon.hpp"

namespace claimcheck::test {

/// A Figures that holds what a test gives it.
class FakeFigures : public Figures {
  public:
    /// Announces a source; its family is the id without what follows the last dash pair
    /// ("armstat-2024-05" is of "armstat"). Change the returned source before adding figures to it.
    Source& source(std::string const& id, std::string const& vintage);

    /// Adds one series, as "armstat-2024-05 trade.goods export ARM RUS USD 2022=2462.8m
    /// 2023=3418.6m". A flow or a partner that there is not is "-"; m and bn scale a value.
    /// Rounding is half a unit of the last written digit, at most 0.5 %.
    void add(std::string const& line);

    std::vector<std::shared_ptr<Series const>> find(SeriesQuery const& query) const override;
    bool covers(std::string const& source, SeriesQuery const& query,
                Period const& period) const override;

  private:
    std::map<std::string, std::shared_ptr<Source>> sources_;
    std::vector<std::shared_ptr<Series>> series_;
};

/// A few countries and blocs with their members, and the indicators of the tests.
Lexicon small_lexicon();

/// Armenia's trade in goods with the members of the EAEU as Armstat published it, in its vintages
/// of March 2023, May 2024 and February 2025 (a part of reference_data/figures/armstat, rounded to
/// ten thousand dollars).
FakeFigures armenian_trade();

} // namespace claimcheck::test
