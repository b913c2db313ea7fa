// Rows, their cells and their lines.
#include <sstream>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "formats/csv.hpp"
#include "formats/readers.hpp"

using namespace claimcheck::formats;

namespace {

/// "line: a|b" for each row.
std::vector<std::string> rows(std::string const& text, char delimiter = ',') {
    std::istringstream input(text);
    std::vector<std::string> found;
    read_csv(input, delimiter, [&](auto cells, std::size_t line) {
        std::string row = std::to_string(line) + ":";
        for (auto const cell : cells) {
            row += " [" + std::string(cell) + "]";
        }
        found.push_back(row);
    });
    return found;
}

using Rows = std::vector<std::string>;

} // namespace

TEST_CASE("rows of CSV with the lines on which they start") {
    CHECK(rows("") == Rows{});
    CHECK(rows("a,b\nc,d\n") == Rows{"1: [a] [b]", "2: [c] [d]"});
    CHECK(rows("a,b\r\nc,d") == Rows{"1: [a] [b]", "2: [c] [d]"});
    CHECK(rows("\xEF\xBB\xBF\"a\",\n\n\"b\",\n") == Rows{"1: [a] []", "3: [b] []"});
    CHECK(rows("\r\n\r\na;b\n", ';') == Rows{"3: [a] [b]"});
    CHECK(rows("a,\"two\nlines\",c\nd,\"\"\"q\"\"\"\n") ==
          Rows{"1: [a] [two\nlines] [c]", "3: [d] [\"q\"]"});
    CHECK(rows("a,\"\n\n\"\nb\n") == Rows{"1: [a] [\n\n]", "4: [b]"});
}

TEST_CASE("what is no CSV is named with its line") {
    auto const line_of = [](std::string const& text) -> std::size_t {
        try {
            rows(text);
        } catch (FormatError const& error) {
            return error.line();
        }
        return 0;
    };
    CHECK(line_of("a\n\"b\nc\nd\n") == 2);
    CHECK(line_of("a\nb\"c\n") == 2);
    CHECK(line_of("a\n\xFF\n") == 2);
    CHECK(line_of("a\n\"" + std::string(2 << 20, 'x') + "\n") == 2);
}
