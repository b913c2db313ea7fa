// The ticks of a chart's axis.
#pragma once

#include <vector>

namespace claimcheck::report {

/// Round numbers from one at or below `lo` to one at or above `hi`, in steps of 1, 2 or 5 times a
/// power of ten, about `count` of them. Where `lo` and `hi` are the same, a step around them.
/// Both must be finite.
std::vector<double> round_ticks(double lo, double hi, int count);

} // namespace claimcheck::report
