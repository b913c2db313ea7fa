// The question that the arithmetic asks of the statistics, and who answers it.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/series.hpp"

namespace claimcheck {

/// Which stored series are wanted. Every field must match exactly.
struct SeriesQuery {
    std::string indicator; ///< id, "trade.goods"
    Flow flow = Flow::none;
    std::string reporter;
    /// Nothing: every partner (for ranks). Empty: a measure without one. "WLD": the world.
    std::optional<std::string> partner = std::string();
    std::string product;
    /// Nothing: every frequency.
    std::optional<Frequency> frequency;
};

/// Read access to stored series. Implementations are safe to use from several threads at once, and
/// an answer depends on nothing but the query.
class Figures {
  public:
    virtual ~Figures() = default;

    /// Every stored series that matches, of every source and vintage, ordered by source rank, then
    /// vintage from old to new, then reporter, partner and frequency; empty where there is none.
    /// @throws std::runtime_error where the database cannot be read
    virtual std::vector<std::shared_ptr<Series const>> find(SeriesQuery const& query) const = 0;

    /// Whether a source has any figure of that indicator, flow and reporter for a period, whoever
    /// the partner: then a partner missing from a `complete` source is zero.
    virtual bool covers(std::string const& source, SeriesQuery const& query,
                        Period const& period) const = 0;

  protected:
    Figures() = default;
    Figures(Figures const&) = default;
    Figures& operator=(Figures const&) = default;
};

} // namespace claimcheck
