// Numbers as programs and tables have them.
#include <string>

#include <catch2/catch.hpp>

#include "report/number.hpp"

using namespace claimcheck::report;

namespace {
struct Case {
    double value;
    std::string written;
};
} // namespace

TEST_CASE("an exact number is the shortest that reads back, whole numbers without a fraction") {
    auto const [value, written] = GENERATE(values<Case>({
        {0, "0"},
        {-0.0, "0"},
        {14, "14"},
        {-3, "-3"},
        {7e9, "7000000000"},
        {7.31e9, "7310000000"},
        {1e20, "100000000000000000000"},
        {1e21, "1e+21"},
        {1e300, "1e+300"},
        {0.1, "0.1"},
        {33.333, "33.333"},
        {6.245901639344262, "6.245901639344262"},
        {1e-7, "1e-07"},
        {9007199254740993.0, "9007199254740992"},
    }));
    CHECK(exact_number(value) == written);
    CHECK(std::stod(exact_number(value)) == value);
}

TEST_CASE("a grouped number has commas between thousands") {
    auto const [value, written] = GENERATE(values<Case>({
        {0, "0"},
        {999, "999"},
        {1000, "1,000"},
        {-999, "-999"},
        {-1234567, "-1,234,567"},
        {7310500000, "7,310,500,000"},
        {1113146847.6499999, "1,113,146,848"},
        {9999.5, "9,999.5"},
        {1234.567891, "1,234.5679"},
        {0.25, "0.25"},
        {1e21, "1e+21"},
    }));
    CHECK(grouped_number(value) == written);
}
