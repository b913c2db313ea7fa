// The figures behind a verdict as a table: every period, every vintage, side by side.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/date.hpp"
#include "core/figures.hpp"
#include "core/lexicon.hpp"
#include "derive/figure.hpp"

namespace claimcheck::derive {

struct ListingQuery {
    std::string reporter; ///< code
    /// Code; empty: the world for trade, no partner for other measures.
    std::string partner;
    /// An indicator's id ("trade.goods.consignment"), a concept ("trade", "gdp") or one of the flow
    /// words "exports", "imports", "trade", "balance" (with or without the "s"), which mean trade
    /// in goods, in services and in both.
    std::string what;
    Frequency frequency = Frequency::year;
    /// For ListedFigure::judged; nothing: today.
    std::optional<Date> as_of;
};

/// One figure of one vintage, or a derived one that needs several.
struct ListedFigure {
    Figure figure;
    /// In order of first use; more than one only where the judged figure is put together from
    /// several vintages.
    std::vector<std::shared_ptr<Source const>> sources;
    /// Whether a claim is judged by this figure at the query's date.
    bool judged = false;
};

/// All figures that the query means: by indicator, flow and unit, then source rank, period, vintage
/// from old to new. Empty where there is none.
/// @throws std::runtime_error where the database cannot be read
std::vector<ListedFigure> list_figures(Lexicon const& lexicon, Figures const& figures,
                                       ListingQuery const& query);

} // namespace claimcheck::derive
