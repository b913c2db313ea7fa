// {"id", "text", "date"}
#include <string>

#include <catch2/catch.hpp>

#include "web/json_text.hpp"

using namespace claimcheck;
using web::JsonText;
using web::JsonTextError;
using web::parse_json_text;

TEST_CASE("the members of the outermost object are read, others are not") {
    JsonText const json = parse_json_text(
        R"({"other": {"text": "no", "deep": [[{"date": 1}]]}, "id": "a-1", "text": "\u0434\ud83d\ude00\n",
            "date": "2024-05-08", "list": ["text", {"id": 2}], "n": 1.5, "b": true})");
    CHECK(json.id == "a-1");
    CHECK(json.text == "д\U0001F600\n");
    CHECK(json.date == parse_date("2024-05-08"));
}

TEST_CASE("id and date may be missing or null, and an id a whole number") {
    struct Case {
        std::string json;
        std::optional<std::string> id;
    };
    auto const [json, id] = GENERATE(values<Case>({
        {R"({"text": ""})", std::nullopt},
        {R"({"text": "", "id": null, "date": null})", std::nullopt},
        {R"({"text": "", "id": 17})", "17"},
        {R"({"text": "", "id": -17})", "-17"},
        {R"({"text": "", "id": ""})", ""},
    }));
    JsonText const parsed = parse_json_text(json);
    CHECK(parsed.id == id);
    CHECK_FALSE(parsed.date.has_value());
}

TEST_CASE("what is wrong is said in a few words") {
    struct Case {
        std::string json;
        std::string message;
    };
    auto const [json, message] = GENERATE(values<Case>({
        {"", "malformed JSON near byte 1"},
        {"{", "malformed JSON near byte 2"},
        {R"({"text": "a"} x)", "malformed JSON near byte 15"},
        {R"({"text": "a",})", "malformed JSON near byte 14"},
        {R"({"text": "\ud800"})", "malformed JSON near byte 17"},
        {"{\"text\": \"a\nb\"}", "malformed JSON near byte 12"},
        {"{\"text\": \"\xFF\"}", "not valid UTF-8"},
        {"[]", "a JSON object is wanted"},
        {R"(["text"])", "a JSON object is wanted"},
        {R"("text")", "a JSON object is wanted"},
        {"null", "a JSON object is wanted"},
        {"1", "a JSON object is wanted"},
        {"{}", R"("text" is missing)"},
        {R"({"Text": "a"})", R"("text" is missing)"},
        {R"({"text": null})", R"("text" must be a string)"},
        {R"({"text": 1})", R"("text" must be a string)"},
        {R"({"text": ["a"]})", R"("text" must be a string)"},
        {R"({"text": {"text": "a"}})", R"("text" must be a string)"},
        {R"({"text": true})", R"("text" must be a string)"},
        {R"({"text": "a", "id": 1.5})", R"("id" must be a string)"},
        {R"({"text": "a", "date": 20240508})", R"("date" must be a string)"},
        {R"({"text": "a", "date": "8 May"})",
         R"("date" must be a day of the calendar, written YYYY-MM-DD)"},
        {R"({"text": "a", "date": "2024-02-30"})",
         R"("date" must be a day of the calendar, written YYYY-MM-DD)"},
        {R"({"text": "a", "date": ""})",
         R"("date" must be a day of the calendar, written YYYY-MM-DD)"},
    }));
    CAPTURE(json);
    CHECK_THROWS_WITH(parse_json_text(json), message);
    CHECK_THROWS_AS(parse_json_text(json), JsonTextError);
}

TEST_CASE("depth costs no stack") {
    std::string const deep(1'000'000, '[');
    CHECK_THROWS_AS(parse_json_text(R"({"x": )" + deep), JsonTextError);
    std::string const closed = deep + std::string(deep.size(), ']');
    CHECK(parse_json_text(R"({"x": )" + closed + R"(, "text": "a"})").text == "a");
}
