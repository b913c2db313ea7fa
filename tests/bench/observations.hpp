// Observations for benchmarks: the same on every machine, as many as wanted.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace claimcheck::bench {

/// One made-up series: exports or imports of goods of one area to another, by product.
struct MadeSeries {
    std::string reporter;
    std::string partner;
    bool exports = true;
    std::string product;
};

inline constexpr int kFirstYear = 2000;
inline constexpr std::size_t kYears = 25;

/// The n-th of as many series as the areas give: reporters, partners, flows and 20 products.
MadeSeries made_series(std::vector<std::string> const& areas, std::size_t n);

/// Writes a tidy file with `count` observations, 25 years a series, in the order of the series.
void write_observations(std::filesystem::path const& file, std::vector<std::string> const& areas,
                        std::size_t count);

} // namespace claimcheck::bench
