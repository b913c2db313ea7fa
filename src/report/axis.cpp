// After Heckbert, "Nice Numbers for Graph Labels", Graphics Gems (1990).
#include "report/axis.hpp"

#include <algorithm>
#include <cmath>

namespace claimcheck::report {
namespace {

constexpr std::size_t kMostTicks = 100; // where values are so near that none lies between

double round_step(double rough) {
    double const power = std::pow(10.0, std::floor(std::log10(rough)));
    double const digit = rough / power;
    return (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10) * power;
}

} // namespace

std::vector<double> round_ticks(double lo, double hi, int count) {
    if (hi <= lo) {
        double const around = std::max(std::abs(lo), 1e-300);
        hi = lo + around / 2;
        lo -= around / 2;
    }
    double const step = round_step(hi / count - lo / count);
    std::vector<double> ticks;
    for (double n = std::floor(lo / step);
         ticks.empty() || (ticks.back() < hi && ticks.size() < kMostTicks); ++n) {
        ticks.push_back(n * step);
    }
    return ticks;
}

} // namespace claimcheck::report
