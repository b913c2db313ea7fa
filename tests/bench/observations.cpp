// Values by a linear congruence: no two series alike, no library's generator that might change.
#include "observations.hpp"

#include <cstdint>
#include <cstdio>
#include <memory>
#include <stdexcept>

namespace claimcheck::bench {
namespace {

constexpr std::size_t kProducts = 20;

std::uint64_t next(std::uint64_t state) {
    return state * 6364136223846793005U + 1442695040888963407U;
}

} // namespace

MadeSeries made_series(std::vector<std::string> const& areas, std::size_t n) {
    MadeSeries series;
    series.product = "P" + std::to_string(10 + n % kProducts);
    n /= kProducts;
    series.exports = n % 2 == 0;
    n /= 2;
    series.partner = areas[n % areas.size()];
    series.reporter = areas[n / areas.size() % areas.size()];
    return series;
}

void write_observations(std::filesystem::path const& file, std::vector<std::string> const& areas,
                        std::size_t count) {
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> const output(std::fopen(file.c_str(), "wb"),
                                                                 &std::fclose);
    if (!output) {
        throw std::runtime_error("cannot write " + file.string());
    }
    std::fputs("indicator,reporter,partner,flow,product,period,unit,value,source_id\n",
               output.get());
    std::uint64_t state = 1;
    for (std::size_t i = 0; i < count; ++i) {
        MadeSeries const series = made_series(areas, i / kYears);
        state = next(state);
        std::fprintf(output.get(), "trade.goods,%s,%s,%s,%s,%d,USD,%llu.%02llu,made-2026\n",
                     series.reporter.c_str(), series.partner.c_str(),
                     series.exports ? "export" : "import", series.product.c_str(),
                     kFirstYear + static_cast<int>(i % kYears),
                     static_cast<unsigned long long>((state >> 24) % 1000000000),
                     static_cast<unsigned long long>((state >> 8) % 100));
    }
}

} // namespace claimcheck::bench
