// Periods in the spellings of files.
#include <string>

#include <catch2/catch.hpp>

#include "formats/period_spelling.hpp"

using namespace claimcheck;
using claimcheck::formats::parse_period_spelling;

namespace {

struct Case {
    std::string spelling;
    std::string period; ///< the contract's notation; empty: it is none
};

} // namespace

TEST_CASE("periods are read in every spelling that files have") {
    auto const c = GENERATE(values<Case>({
        {"2023", "2023"},
        {" 2023 ", "2023"},
        {"2023-A1", "2023"},
        {"1990 [YR1990]", "1990"},
        {"FY2023/24", "FY2023/24"},
        {"2023/24", "FY2023/24"},
        {"2019-04/2019-08", "2019-04/2019-08"},
        {"2023-H1", "2023-H1"},
        {"2023H2", "2023-H2"},
        {"2023S1", "2023-H1"},
        {"2023-S2", "2023-H2"},
        {"2023-Q1", "2023-Q1"},
        {"2023Q4", "2023-Q4"},
        {"2023K1", "2023-Q1"},
        {"2023 Q1", "2023-Q1"},
        {"Q1 2023", "2023-Q1"},
        {"Q1/2023", "2023-Q1"},
        {"1Q 2023", "2023-Q1"},
        {"2023-11", "2023-11"},
        {"2023M01", "2023-01"},
        {"2023M1", "2023-01"},
        {"2023-M12", "2023-12"},
        {"202301", "2023-01"},
        {"2023-01-01", "2023-01"},
        {"01/2023", "2023-01"},
        {"1.2023", "2023-01"},
        {"2023/01", "2023-01"},
        {"Jan 2023", "2023-01"},
        {"sept. 2023", "2023-09"},
        {"2023 December", "2023-12"},
        {"May-2023", "2023-05"},
    }));
    CAPTURE(c.spelling);
    auto const period = parse_period_spelling(c.spelling);
    REQUIRE(period);
    CHECK(to_string(*period) == c.period);
}

TEST_CASE("what is no period is none") {
    auto const text = GENERATE(values<std::string>({"",
                                                    "-",
                                                    "23",
                                                    "0000",
                                                    "2023-W05",
                                                    "2023M13",
                                                    "2023M0",
                                                    "2023Q5",
                                                    "2023H3",
                                                    "202313",
                                                    "000001",
                                                    "2023-01-15",
                                                    "01/01/2023",
                                                    "2023 x",
                                                    "Ma 2023",
                                                    "Janus 2023",
                                                    "2023 2024",
                                                    "Q1",
                                                    "2023-99999999999999999999",
                                                    "2023\xFF",
                                                    std::string(100, '2')}));
    CAPTURE(text);
    CHECK_FALSE(parse_period_spelling(text));
}

TEST_CASE("what to_string() writes is read back") {
    for (int year : {1, 1990, 2023, 9999}) {
        for (unsigned i = 1; i <= 12; ++i) {
            auto const period = i % 3 == 0   ? Period::quarter(year, i / 3)
                                : i % 2 == 0 ? Period::half(year, i > 6 ? 2 : 1)
                                             : Period::month(year, i);
            CHECK(parse_period_spelling(to_string(period)) == period);
        }
    }
}
