// Which vintage speaks for a period.
#include <string>
#include <tuple>
#include <vector>

#include <catch2/catch.hpp>

#include "derive/vintage.hpp"

using namespace claimcheck;
using namespace claimcheck::derive;

namespace {

/// The vintage that comes first among several.
std::string preferred(std::vector<std::string> const& vintages, std::string const& date) {
    std::string best;
    std::optional<VintageRank> best_rank;
    for (std::string const& vintage : vintages) {
        Source source;
        source.vintage = vintage;
        VintageRank const rank = vintage_rank(source, parse_date(date));
        if (!best_rank || rank < *best_rank) {
            best = vintage;
            best_rank = rank;
        }
    }
    return best;
}

} // namespace

TEST_CASE("the newest vintage known 31 days after the text, else the oldest later one") {
    using Vintages = std::vector<std::string>;
    auto const [vintages, date, expected] = GENERATE(table<Vintages, std::string, std::string>({
        {{"2023-03-31", "2024-05-11", "2025-02-25"}, "2024-05-08", "2024-05-11"},
        {{"2023-03-31", "2024-05-11", "2025-02-25"}, "2024-04-10", "2024-05-11"}, // 31 days
        {{"2023-03-31", "2024-05-11", "2025-02-25"}, "2024-04-09", "2023-03-31"}, // 32 days
        {{"2024-05-11", "2025-02-25"}, "2016-01-15", "2024-05-11"},
        {{"2024-05-11", "2025-02-25"}, "2026-01-15", "2025-02-25"},
        {{"2024-05-11", "2025-02-25"}, "", "2025-02-25"}, // today
        {{"2023", "2024-05"}, "2023-12-01", "2023"},      // a part counts as its last day
        {{"2023", "2024-05"}, "2023-11-29", "2023"},      // 31 December is 32 days off, but first
        {{"2023-01", "2024-05"}, "2024-04-29", "2023-01"},
        {{"2023-01", "2024-05"}, "2024-04-30", "2024-05"},
        {{"2025-02-25", ""}, "2026-01-01", ""}, // undated: always known, after every dated one
        {{"2025-02-25", ""}, "2016-01-01", ""},
    }));
    CHECK(preferred(vintages, date) == expected);
}
