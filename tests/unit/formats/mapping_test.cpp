// Mapping files: what they may say, and what is wrong with those that say something else.
#include <string>

#include <catch2/catch.hpp>

#include "formats/built_in_mapping.hpp"
#include "formats/format.hpp"
#include "formats/mapping.hpp"

using namespace claimcheck;
using namespace claimcheck::formats;

TEST_CASE("every format has a mapping that can be read") {
    for (Format const& format : all_formats()) {
        CAPTURE(format.name);
        CHECK_NOTHROW(parse_mapping(mapping_file(std::string(format.mapping))));
        CHECK(find_format(format.name) == &format);
    }
    CHECK(find_format("xls") == nullptr);
}

TEST_CASE("a mapping brings indicators, words and sources along") {
    Mapping const mapping = parse_mapping(R"({
        "indicators": [{"id": "gas.deliveries", "name": "gas deliveries", "unit": "m3",
                        "words": ["gas deliveries", {"word": "gas exports", "flow": "export"}]}],
        "sources": [{"id": "gas-desk-2026-11", "title": "Gas", "band": 2, "complete": true}]})");
    REQUIRE(mapping.indicators.size() == 1);
    CHECK(mapping.indicators[0].concept_id == "gas.deliveries");
    CHECK(mapping.indicators[0].measure == "level");
    REQUIRE(mapping.words.size() == 2);
    CHECK(mapping.words[1].word == "gas exports");
    CHECK(mapping.words[1].target == "gas.deliveries");
    CHECK(mapping.words[1].flow == Flow::exports);
    REQUIRE(mapping.sources.size() == 1);
    Source const& source = mapping.sources[0];
    CHECK(source.family == "gas-desk");
    CHECK(source.vintage == "2026-11");
    CHECK(source.short_name == "Gas");
    CHECK(source.band == 2);
    CHECK(source.complete);
}

TEST_CASE("a mapping changes what another one says, field by field") {
    Mapping const base = parse_mapping(R"({"reporter": "a", "period": "b", "value": "c"})");
    Mapping const mapping =
        parse_mapping(R"({"reporter": {"constant": "ARM"}, "value": {"scale": 1e6}})", base);
    CHECK(mapping.rule(Field::reporter).columns.empty());
    CHECK(mapping.rule(Field::reporter).constant == "ARM");
    CHECK(mapping.rule(Field::period).columns == std::vector<std::string>{"b"});
    CHECK(mapping.value.columns == std::vector<std::string>{"c"});
    CHECK(mapping.value.scale == 1e6);
}

TEST_CASE("what is wrong with a mapping is named") {
    struct Case {
        std::string text;
        std::string message;
    };
    auto const c = GENERATE(values<Case>({
        {"{\"reporter\":\n\n oops}", "the mapping is not JSON: look at line 3"},
        {"", "the mapping is not JSON: look at line 1"},
        {"[]", "the mapping must be an object {…}"},
        {R"({"reportr": "x"})", "the mapping has no key \"reportr\"; there are indicator, "},
        {R"({"reporter": 5.5})", "\"reporter\" must be an object {…}"},
        {R"({"reporter": {"colum": "x"}})", "\"reporter\" has no key \"colum\""},
        {R"({"reporter": {"column": {}}})", "\"reporter.column\" must be a text"},
        {R"({"flow": {"codes": []}})", "\"flow.codes\" must be an object"},
        {R"({"flow": {"codes": {"1": {"flo": "x"}}}})", "\"flow.codes.1\" has no key \"flo\""},
        {R"({"period": {"header": "yes"}})", "\"period.header\" must be true or false"},
        {R"({"period": {"header": true}, "flow": {"header": true}})",
         "\"header\" can be said of one field only"},
        {R"({"value": {"scale": "big"}})", "\"value.scale\" must be a number other than 0"},
        {R"({"value": {"scale": 0}})", "\"value.scale\" must be a number other than 0"},
        {R"({"value": {"decimal": "comma"}})", "\"value.decimal\" must be one character"},
        {R"({"where": ["x"]})", "\"where\" must be an object"},
        {R"({"indicators": [{"id": "x"}]})", "\"indicators\" need an id, a name and a unit each"},
        {R"({"indicators": [{"id": "x", "name": "x", "unit": "x", "words": [{"flow": "up"}]}]})",
         "\"indicators.words\" must be words or"},
        {R"({"sources": [{"id": "a b"}]})", "\"sources\" a source needs an id of letters"},
        {R"({"sources": [{"id": "a", "vintage": "May"}]})", "\"sources\" vintage 'May' is no date"},
        {R"({"sources": [{"id": "a", "standing": "odd"}]})",
         "\"sources\" standing must be official or compiled, not 'odd'"},
        {std::string(100000, '['), "the mapping is not JSON"},
    }));
    CAPTURE(c.text.substr(0, 80));
    CHECK_THROWS_AS(parse_mapping(c.text), MappingError);
    CHECK_THROWS_WITH(parse_mapping(c.text), Catch::Matchers::StartsWith(c.message));
}
