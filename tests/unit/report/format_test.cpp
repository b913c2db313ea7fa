// The table of formats.
#include <set>
#include <string>

#include <catch2/catch.hpp>

#include "report/format.hpp"

using namespace claimcheck;

TEST_CASE("every format is found by its name and makes a writer") {
    std::set<std::string_view> names;
    for (report::Format const& format : report::formats()) {
        CAPTURE(format.name);
        CHECK(report::find_format(format.name) == &format);
        CHECK(format.make({}) != nullptr);
        CHECK_FALSE(format.summary.empty());
        CHECK(names.insert(format.name).second);
    }
    CHECK(report::formats().front().name == "text");
}

TEST_CASE("what is no format is not found") {
    CHECK(report::find_format("csv ") == nullptr);
    CHECK(report::find_format("") == nullptr);
}
