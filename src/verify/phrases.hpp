// The words of an explanation: measures, figures, sources and claimed numbers as parts of a
// sentence.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/amount.hpp"
#include "core/lexicon.hpp"
#include "derive/figure.hpp"
#include "verify/statement.hpp"

namespace claimcheck::verify {

/// "Armenia's", "the United States'"
std::string possessive(std::string const& name);

/// "Armenia's trade in goods with the EAEU", "Armenia's exports of goods to Russia", "Armenia's
/// population".
std::string measure_in_words(derive::Measure const& measure, Lexicon const& lexicon);

/// Of a share or a rank, with what it is of: "Russia's share of Armenia's exports of goods was 25
/// percent in 2023", "by Armenia's exports of goods Russia was third of 200 partners in 2023",
/// "Armenia's remittances were 8 percent of GDP in 2023".
std::string among_others_in_words(derive::Figure const& figure, Lexicon const& lexicon);

/// "was", or "were" for exports, imports and what has a plural for its name: "reserves".
std::string was(derive::Measure const& measure, Lexicon const& lexicon);

/// "exports", "imports", "turnover", "the balance"
std::string flow_in_words(Flow flow);

/// "$7.62 bn"; of a balance "a deficit of $469 m".
std::string figure_in_words(derive::Figure const& figure,
                            std::optional<AmountScale> scale = std::nullopt);

/// The sources of figures shown together: "Armstat, May 2024"; where each has a vintage of its own
/// "Armstat, February 2025 for 2015 and May 2024 for 2023".
std::string sources_in_words(std::vector<derive::Figure const*> const& figures);

/// What a claim says: "14 times", "more than $7 bn", "between 8 percent and 9 percent".
std::string claimed_in_words(Statement const& statement);

/// "a", "a and b", "a, b and c"
std::string listed(std::vector<std::string> const& items);

} // namespace claimcheck::verify
