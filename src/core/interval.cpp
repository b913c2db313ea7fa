// Interval arithmetic without directed rounding: the widths here come from printed digits and
// exceed the error of double arithmetic by many orders of magnitude.
#include "core/interval.hpp"

#include <algorithm>
#include <limits>

namespace claimcheck {

Interval around(double middle, double radius) { return {middle - radius, middle + radius}; }

Interval operator+(Interval a, Interval b) { return {a.lo + b.lo, a.hi + b.hi}; }

Interval operator-(Interval a, Interval b) { return {a.lo - b.hi, a.hi - b.lo}; }

Interval operator-(Interval a) { return {-a.hi, -a.lo}; }

Interval operator*(Interval a, double factor) {
    return {std::min(a.lo * factor, a.hi * factor), std::max(a.lo * factor, a.hi * factor)};
}

Interval operator/(Interval a, Interval b) {
    if (b.contains(0)) {
        constexpr double kInfinity = std::numeric_limits<double>::infinity();
        return {-kInfinity, kInfinity};
    }
    auto const [lo, hi] = std::minmax({a.lo / b.lo, a.lo / b.hi, a.hi / b.lo, a.hi / b.hi});
    return {lo, hi};
}

} // namespace claimcheck
