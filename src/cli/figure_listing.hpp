// The figures behind a verdict, as text, rows or a chart.
#pragma once

#include <string>
#include <vector>

#include "core/lexicon.hpp"
#include "derive/listing.hpp"
#include "report/chart.hpp"
#include "report/sheet.hpp"

namespace claimcheck::cli {

using Listing = std::vector<derive::ListedFigure>; ///< in the order of derive::list_figures()

/// A table for each family of sources, its vintages side by side, with credits.
std::string listing_text(Lexicon const& lexicon, Listing const& listing);

/// A row for each figure of each vintage.
report::Sheet listing_sheet(Listing const& listing);

/// The judged figures of the listing's first measure and unit, a line for each family of sources.
/// @param listing  not empty
report::Chart listing_chart(Lexicon const& lexicon, Listing const& listing);

} // namespace claimcheck::cli
