// The period in which a month lies.
#include <string>
#include <tuple>

#include <catch2/catch.hpp>

#include "core/period.hpp"

using namespace claimcheck;

TEST_CASE("a month lies in one period of each frequency") {
    auto const [frequency, month, expected] = GENERATE(table<Frequency, unsigned, std::string>({
        {Frequency::year, 12, "2023"},
        {Frequency::half, 6, "2023-H1"},
        {Frequency::half, 7, "2023-H2"},
        {Frequency::quarter, 9, "2023-Q3"},
        {Frequency::month, 1, "2023-01"},
    }));
    CHECK(to_string(period_of(frequency, std::chrono::year(2023) / static_cast<int>(month))) ==
          expected);
}

TEST_CASE("the last complete period before a date") {
    auto const [frequency, date, expected] = GENERATE(table<Frequency, std::string, std::string>({
        {Frequency::year, "2024-05-08", "2023"},
        {Frequency::year, "2024-12-31", "2024"},
        {Frequency::quarter, "2024-01-01", "2023-Q4"},
        {Frequency::month, "2024-02-29", "2024-02"},
        {Frequency::month, "2024-02-28", "2024-01"},
    }));
    CHECK(to_string(last_complete(frequency, *parse_date(date))) == expected);
}
