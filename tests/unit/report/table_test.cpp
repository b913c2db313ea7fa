// Tables of plain text.
#include <catch2/catch.hpp>

#include "report/table.hpp"

using namespace claimcheck::report;

TEST_CASE("cells are aligned in columns, by what a terminal shows of them") {
    Table const table{{{"Period"}, {"Value", Align::right}, {"Source"}},
                      {{"2015", "0.256", "Armstat"}, {"2023-H1", "3.61", "Банк"}, {"日", "1", ""}}};
    CHECK(to_text(table) == "Period   Value  Source\n"
                            "2015     0.256  Armstat\n"
                            "2023-H1   3.61  Банк\n"
                            "日           1\n");
}

TEST_CASE("a table without rows has its titles") {
    CHECK(to_text({{{"One"}, {"Two"}}, {}}) == "One  Two\n");
}

TEST_CASE("a cell cannot steer the terminal or break its line") {
    CHECK(to_text({{{"A"}, {"B"}}, {{"x\ny", "\x1b[2J"}}}) == "A    B\nx y  \uFFFD[2J\n");
}
