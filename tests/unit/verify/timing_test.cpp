// Which periods are compared.
#include <string>
#include <tuple>

#include <catch2/catch.hpp>

#include "core/names.hpp"
#include "verify/timing.hpp"

using namespace claimcheck;
using namespace claimcheck::verify;

namespace {

/// "2023 < 2015" for compared periods, the reason where there are none.
std::string compared(ClaimKind kind, std::string const& period, std::string const& baseline,
                     std::string const& date) {
    Claim claim;
    claim.kind = kind;
    claim.period = parse_period(period);
    claim.baseline = parse_period(baseline);
    auto const timing = compared_periods(claim, parse_date(date));
    if (auto const* why = std::get_if<Unchecked>(&timing)) {
        return std::string(name(why->reason));
    }
    auto const& found = std::get<Compared>(timing);
    return to_string(found.period) + (found.baseline ? " < " + to_string(*found.baseline) : "");
}

} // namespace

TEST_CASE("periods and baselines") {
    using K = ClaimKind;
    using S = std::string;
    auto const [kind, period, baseline, date, expected] = GENERATE(table<K, S, S, S, S>({
        {K::level, "2023", "", "2024-05-08", "2023"},
        {K::level, "2023", "", "", "2023"},
        {K::level, "2023-01/2023-11", "", "2024-05-08", "2023-01/2023-11"},
        {K::level, "2024", "", "2024-05-08", "no_period"}, // not over
        {K::level, "2024", "", "2024-12-31", "2024"},
        {K::level, "", "", "2024-05-08", "no_period"},
        {K::level, "", "", "", "no_date"},
        {K::change_multiple, "2015/2024", "2015", "2024-05-08", "2023 < 2015"}, // since 2015
        {K::change_multiple, "2015/2024", "2015", "", "2024 < 2015"},
        {K::change_multiple, "2010/2020", "2010", "2024-05-08", "2020 < 2010"},
        {K::change_percent, "2010/2020", "", "2024-05-08", "2020 < 2010"},
        {K::change_percent, "2022-03/2024-05", "2022-03", "2024-05-08", "2024-04 < 2022-03"},
        {K::change_percent, "2024/2025", "2024", "2024-05-08", "no_period"},
        {K::change_percent, "2023", "", "2024-05-08", "2023 < 2022"},
        {K::change_percent, "2023-Q1", "", "2024-05-08", "2023-Q1 < 2022-Q1"},
        {K::change_percent, "2023-01/2023-11", "", "2024-05-08",
         "2023-01/2023-11 < 2022-01/2022-11"},
        {K::change_percent, "2023", "2016", "2024-05-08", "2023 < 2016"},
        {K::change_percent, "2023-H1", "2021", "2024-05-08", "2023-H1 < 2021-H1"},
        {K::change_percent, "2023", "2022-03", "2024-05-08", "not_comparable"},
        {K::from_to, "2023", "2007", "2024-05-08", "2023 < 2007"},
        {K::record, "2023", "2008", "2024-05-08", "2023"}, // highest since 2008
        {K::record, "2010/2024", "", "2024-05-08", "2023"},
    }));
    CAPTURE(period, baseline, date);
    CHECK(compared(kind, period, baseline, date) == expected);
}
