// Periods in the contract's notation and in words.
#include <catch2/catch.hpp>

#include "core/period.hpp"

using namespace claimcheck;

TEST_CASE("periods are read and written in one notation") {
    struct Case {
        std::string text;
        std::string words;
        int length;
    };
    auto const tested = GENERATE(values<Case>({
        {"2023", "2023", 1},
        {"2023-H1", "the first half of 2023", 1},
        {"2023-Q4", "the fourth quarter of 2023", 1},
        {"2023-11", "November 2023", 1},
        {"2023-01/2023-11", "January–November 2023", 11},
        {"2022-11/2023-02", "November 2022 to February 2023", 4},
        {"2015/2024", "2015–2024", 10},
        {"FY2021", "fiscal 2021", 1},
        {"FY2023/24", "fiscal 2023/24", 1},
        {"FY1999/00", "fiscal 1999/00", 1},
    }));
    auto const period = parse_period(tested.text);
    REQUIRE(period);
    CHECK(to_string(*period) == tested.text);
    CHECK(to_words(*period) == tested.words);
    CHECK(period->length() == tested.length);
}

TEST_CASE("what is no period") {
    auto const text = GENERATE(values<std::string>(
        {"", "23", "2023-13", "2023-00", "2023-H3", "2023-Q0", "2023-1", "2024/2015", "2023/2023",
         "2015/2024-01", "FY2023/25", "FY", "2023-", "x023", "-023", "2023-01-01", "0000"}));
    INFO(text);
    CHECK_FALSE(parse_period(text));
}

TEST_CASE("the ends of a span, and the same span in another year") {
    Period const span = Period::span(Period::month(2023, 1), Period::month(2023, 11));
    CHECK(to_string(span.front()) == "2023-01");
    CHECK(to_string(span.back()) == "2023-11");
    CHECK(to_string(span.shifted(-1)) == "2022-01/2022-11");
    CHECK(span.contains(Period::month(2023, 11)));
    CHECK_FALSE(span.contains(Period::year(2023)));
    CHECK(Period::year(2024).last_day() - Period::year(2024).first_day() == std::chrono::days(365));
}

TEST_CASE("dates that the calendar does not have") {
    auto const text =
        GENERATE(values<std::string>({"2023-02-29", "2024-13-01", "2024-5-8", "2024-05-08 ",
                                      "08-05-2024", "0000-01-01", "2024-05-+8", ""}));
    INFO(text);
    CHECK_FALSE(parse_date(text));
}
