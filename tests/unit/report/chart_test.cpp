// Ticks at round numbers, and pictures that hold what was given.
#include <cmath>

#include <catch2/catch.hpp>

#include "report/axis.hpp"
#include "report/chart.hpp"

using namespace claimcheck::report;
using Catch::Contains;

TEST_CASE("ticks are round and reach around the values") {
    CHECK(round_ticks(0, 10, 5) == std::vector<double>{0, 2, 4, 6, 8, 10});
    CHECK(round_ticks(2000, 2024, 8) == std::vector<double>{2000, 2005, 2010, 2015, 2020, 2025});
    CHECK(round_ticks(-3, 7, 5) == std::vector<double>{-4, -2, 0, 2, 4, 6, 8});
    for (double const size : {1e-300, 1e-9, 0.3, 1.0, 7e9, 1e300}) {
        for (double const lo : {-size, 0.0, size / 3, size}) {
            auto const ticks = round_ticks(lo, size, 5);
            CAPTURE(lo, size);
            CHECK(ticks.size() >= 2);
            CHECK(ticks.size() <= 8);
            CHECK(ticks.front() <= lo);
            CHECK(ticks.back() >= size);
        }
    }
}

TEST_CASE("a chart holds its lines, its texts escaped, and is always the same") {
    Chart const chart{"Trade <of> A & B",
                      "A table of figures",
                      {{"one", {{2000, 1e9, "2000: $1 bn"}, {2001, 2e9, "x"}, {2005, 3e9, "y"}}, 1},
                       {"other", {{2000, -1e9, "z"}}, 1},
                       {"nothing", {}, 1}},
                      {"Office, \"May\" 2024"}};
    std::string const svg = to_svg(chart);
    CHECK_THAT(svg, Contains("<title>Trade &lt;of&gt; A &amp; B</title>"));
    CHECK_THAT(svg, Contains("<title>2000: $1 bn</title>"));
    CHECK_THAT(svg, Contains("Office, &quot;May&quot; 2024"));
    CHECK_THAT(svg, Contains(">other</text>") && !Contains("nothing"));
    CHECK(std::count(svg.begin(), svg.end(), 'M') >= 3); // the gap from 2001 to 2005 is one
    CHECK_THAT(svg, !Contains("nan") && !Contains("inf"));
    CHECK(to_svg(chart) == svg);
}

TEST_CASE("a chart of nothing, of one point and of large values is a picture too") {
    Chart chart{"T", "", {}, {}};
    CHECK_THAT(to_svg(chart), Contains("</svg>"));
    chart.lines = {{"a", {{2000, 0, ""}}, 1}};
    CHECK_THAT(to_svg(chart), !Contains("nan"));
    chart.lines = {{"a", {{2000, -1e300, ""}, {2001, 1e300, ""}}, 1}};
    CHECK_THAT(to_svg(chart), !Contains("nan") && !Contains("inf"));
}
