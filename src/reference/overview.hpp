// What a reference database holds, without its figures.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/figures.hpp"

namespace claimcheck::reference {

/// Which series are wanted; what is empty is not asked for.
struct OverviewFilter {
    std::vector<std::string> indicators; ///< ids; none: all
    std::string reporter;
    std::string partner;
    std::optional<Frequency> frequency;
};

/// A series, without its observations.
struct SeriesOverview {
    std::string indicator;
    Flow flow = Flow::none;
    std::string reporter;
    std::string partner; ///< empty: the measure has none
    std::string product;
    std::string unit;
    Frequency frequency = Frequency::year;
    std::shared_ptr<Source const> source;
    Period first;
    Period last;
    std::size_t observations = 0;
};

} // namespace claimcheck::reference
