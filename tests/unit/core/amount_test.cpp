// Figures as sentences write them.
#include <string>
#include <tuple>

#include <catch2/catch.hpp>

#include "core/amount.hpp"

using namespace claimcheck;

TEST_CASE("an amount has three significant digits and a scale word") {
    auto const [value, unit, words] = GENERATE(table<double, std::string, std::string>({
        {7615967123.4, "USD", "$7.62 bn"},
        {256241834.0, "USD", "$256 m"},
        {7300000000.0, "USD", "$7.3 bn"},
        {999600000.0, "EUR", "€1 bn"},
        {999400000.0, "GBP", "£999 m"},
        {3.5e12, "AMD", "AMD 3.5 trn"},
        {2.5e15, "USD", "$2,500 trn"},
        {843210.0, "count", "843,210"},
        {2961.4, "tonne", "2,961 tonnes"},
        {12.34, "barrels", "12.3 barrels"},
        {0.0, "USD", "$0"},
        {-5.2e9, "USD", "−$5.2 bn"},
    }));
    CHECK(amount_in_words(value, unit) == words);
}

TEST_CASE("ratios and percentages have one decimal, small ones two significant digits") {
    auto const [value, unit, words] = GENERATE(table<double, std::string, std::string>({
        {6.2182, "x", "6.2 times"},
        {14.0853, "x", "14.1 times"},
        {0.4999, "x", "0.5 times"},
        {7.94, "percent", "7.9 percent"},
        {7.0, "percent", "7 percent"},
        {-0.0412, "percent", "−0.041 percent"},
        {300.4, "percent", "300 percent"},
        {62.04, "percent_gdp", "62 percent of GDP"},
        {1.25, "pp", "1.2 percentage points"},
    }));
    CHECK(amount_in_words(value, unit) == words);
}

TEST_CASE("amounts of one sentence share a scale where the smaller reads well in it") {
    CHECK(amount_in_words(256241834.0, "USD", 9) == "$0.256 bn");
    CHECK(amount_in_words(3609284000.0, "USD", 9) == "$3.61 bn");
    CHECK(amount_in_words(25600000.0, "USD", 9) == "$25.6 m");
    CHECK(number_in_words(1224794000.0, 9) == "1.22 bn");
}

TEST_CASE("a written amount keeps its digits") {
    CHECK(amount_in_words(make_decimal("730", 7), "USD") == "$7.30 bn");
    CHECK(amount_in_words(make_decimal("7", 9), "USD") == "$7 bn");
    CHECK(amount_in_words(make_decimal("7000000000", 0), "USD") == "$7 bn");
    CHECK(amount_in_words(make_decimal("14", 0), "x") == "14 times");
    CHECK(amount_in_words(make_decimal("12500", 0), "tonne") == "12,500 tonnes");
    CHECK(amount_in_words(make_decimal("45", -1), "percent") == "4.5 percent");
    CHECK(amount_in_words({100.0 / 3, 0, 0, true}, "percent") == "33.3 percent");
}
