// Charts of series, as SVG.
#pragma once

#include <string>
#include <vector>

namespace claimcheck::report {

struct ChartPoint {
    double year = 0; ///< 2023.5 is the middle of 2023
    double value = 0;
    std::string label; ///< "2023: $7.62 bn", shown while the pointer rests on it
};

struct ChartLine {
    std::string label;              ///< for the legend
    std::vector<ChartPoint> points; ///< in order of time
    double step = 1; ///< years between two neighbours; a longer gap interrupts the line
};

struct Chart {
    std::string title;
    std::string description; ///< for those who cannot see it
    std::vector<ChartLine> lines;
    std::vector<std::string> credits; ///< under the chart, each on lines of its own
};

/// A picture of 760 pixels' width that needs nothing else: texts and title are part of it, colours
/// are told apart by the colour-blind (Okabe and Ito), every text is escaped. The same chart gives
/// the same bytes. Lines without a point are left out.
std::string to_svg(Chart const& chart);

} // namespace claimcheck::report
