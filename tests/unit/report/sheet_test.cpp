// Sheets as CSV and JSON.
#include <limits>

#include <catch2/catch.hpp>

#include "report/sheet.hpp"

using namespace claimcheck::report;

TEST_CASE("a sheet is CSV and JSON") {
    Sheet const sheet{
        {"text", "number", "flag"},
        {{std::string("a, \"b\""), 7000000000.0, true},
         {std::string("=SUM(A1)"), 0.1, false},
         {std::monostate{}, std::numeric_limits<double>::infinity(), std::monostate{}},
         {std::string("two\nlines \xFF"), -1.5, true}}};
    CHECK(to_csv(sheet) == "text,number,flag\n"
                           "\"a, \"\"b\"\"\",7000000000,yes\n"
                           "'=SUM(A1),0.1,no\n"
                           ",,\n"
                           "\"two\nlines \xFF\",-1.5,yes\n");
    CHECK(to_json(sheet) ==
          "[\n"
          "{\"text\":\"a, \\\"b\\\"\",\"number\":7000000000,\"flag\":true},\n"
          "{\"text\":\"=SUM(A1)\",\"number\":0.1,\"flag\":false},\n"
          "{\"text\":null,\"number\":null,\"flag\":null},\n"
          "{\"text\":\"two\\nlines \xEF\xBF\xBD\",\"number\":-1.5,\"flag\":true}\n"
          "]\n");
    CHECK(to_json({{"a"}, {}}) == "[\n]\n");
    CHECK(to_csv({{"a"}, {}}) == "a\n");
}
