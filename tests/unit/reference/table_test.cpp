// Reading CSV tables.
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "reference/table.hpp"
#include "small_tables.hpp"

using namespace claimcheck::reference;

namespace {

std::vector<std::string> read(std::string const& text) {
    TemporaryFolder const folder;
    write_file(folder.path() / "table.csv", text);
    std::vector<std::string> rows;
    read_table(folder.path() / "table.csv", {"name", "note"}, [&](Row const& row) {
        rows.push_back(std::to_string(row.place().line) + ":" + row["name"] + "|" + row["note"]);
    });
    return rows;
}

} // namespace

TEST_CASE("rows come with their cells and their line") {
    struct Case {
        std::string text;
        std::vector<std::string> rows;
    };
    auto const c = GENERATE(values<Case>({
        {"name,note\n", {}},
        {"name,note\na,b\nc,\n", {"2:a|b", "3:c|"}},
        {"name,note\r\na,b\r\n", {"2:a|b"}},
        {"name,note\na,b", {"2:a|b"}},
        {"name,note\n\n\na,b\n", {"4:a|b"}},
        {"name,note\n\"a, \"\"b\"\"\",c\n", {"2:a, \"b\"|c"}},
        {"name,note\n\"a\nb\",c\nd,e\n", {"2:a\nb|c", "4:d|e"}},
        {"name,note\nÅland,é\n", {"2:Åland|é"}},
    }));
    CAPTURE(c.text);
    CHECK(read(c.text) == c.rows);
}

TEST_CASE("a malformed table is named with file and line") {
    struct Case {
        std::string text;
        std::string message;
    };
    auto const c = GENERATE(values<Case>({
        {"", "table.csv: is empty"},
        {"note,name\n", "table.csv:1: the columns must be name,note"},
        {"name,note,more\n", "table.csv:1: the columns must be name,note"},
        {"name,note\na,b\nc\n", "table.csv:3: 1 cells in a table of 2 columns"},
        {"name,note\na,b,c\n", "table.csv:2: 3 cells in a table of 2 columns"},
        {"name,note\na,b\n\"c,d\ne,f\n", "table.csv:3: a quotation mark is never closed"},
        {"name,note\na,\"b\"c\n", "table.csv:2: a quotation mark stands where none may"},
        {"name,note\na,\xFF\n", "table.csv:2: this line is not UTF-8; save the file as UTF-8"},
    }));
    CAPTURE(c.text);
    CHECK_THROWS_WITH(read(c.text), Catch::Matchers::EndsWith(c.message));
}

TEST_CASE("a table that is not there is named") {
    CHECK_THROWS_WITH(read_table("/nowhere/table.csv", {"name"}, [](Row const&) {}),
                      "/nowhere/table.csv: cannot be opened");
}
