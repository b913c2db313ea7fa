// From a body to a text.
#include <string>

#include <catch2/catch.hpp>

#include "web/limits.hpp"
#include "web/refusal.hpp"
#include "web/submission.hpp"

using namespace claimcheck;
using namespace claimcheck::web;

namespace {

// The status that reading ends with.
template <typename Read> int status_of(Read read) {
    try {
        read();
    } catch (Refusal const& refusal) {
        return refusal.status();
    }
    return 200;
}

} // namespace

TEST_CASE("a urlencoded form is decoded") {
    struct Case {
        std::string body;
        Fields fields;
    };
    auto const [body, fields] = GENERATE(values<Case>({
        {"", {}},
        {"text=a+b%26c&date=2024-05-08", {{"text", "a b&c"}, {"date", "2024-05-08"}}},
        {"text=%d0%B4", {{"text", "д"}}},
        {"text=100%", {{"text", "100%"}}},
        {"text=%zz%4", {{"text", "%zz%4"}}},
        {"text=a=b", {{"text", "a=b"}}},
        {"text", {{"text", ""}}},
        {"&&text=a&", {{"", ""}, {"text", "a"}}},
        {"text=first&text=second", {{"text", "first"}}},
    }));
    CHECK(decode_form(body) == fields);
}

TEST_CASE("a pasted text gets back the line breaks that the browser changed") {
    struct Case {
        std::string sent;
        std::string text;
    };
    auto const [sent, text] = GENERATE(values<Case>({
        {"one\r\ntwo\r\n", "one\ntwo\n"},
        {"one\ntwo", "one\ntwo"},
        {"one\rtwo", "one\rtwo"},
        {"one\r\r\n", "one\r\n"},
        {"\r", "\r"},
    }));
    CHECK(submission_from_form({{"text", sent}}).text == text);
}

TEST_CASE("form and API agree on dates") {
    struct Case {
        std::string date;
        int status;
    };
    auto const [date, status] = GENERATE(values<Case>({
        {"2024-05-08", 200},
        {"2024-02-30", 400},
        {"08.05.2024", 400},
        {"2024-05-08 ", 400},
    }));
    CHECK(status_of([&] { submission_from_form({{"text", "a"}, {"date", date}}); }) == status);
    std::string const json = R"({"text": "a", "date": ")" + date + "\"}";
    CHECK(status_of([&] { submission_from_json(json); }) == status);
}

TEST_CASE("an empty date field is no date") {
    CHECK_FALSE(submission_from_form({{"text", "a"}, {"date", ""}}).date.has_value());
    CHECK(submission_from_form({{"text", "a"}, {"date", "2024-05-08"}}).date ==
          parse_date("2024-05-08"));
}

TEST_CASE("form and API agree on what is too large, counted in the decoded text") {
    std::string const fits(kTextBytes, 'x');
    CHECK(status_of([&] { submission_from_form({{"text", fits}}); }) == 200);
    CHECK(status_of([&] { submission_from_form({{"text", fits + 'x'}}); }) == 413);
    CHECK(status_of([&] { submission_from_json(R"({"text":")" + fits + "\"}"); }) == 200);
    CHECK(status_of([&] { submission_from_json(R"({"text":")" + fits + "x\"}"); }) == 413);
    std::string escaped;
    for (std::size_t i = 0; i < kTextBytes / 2; ++i) {
        escaped += "\\u0434";
    }
    CHECK(submission_from_json(R"({"text":")" + escaped + "\"}").text.size() == kTextBytes);
}

TEST_CASE("a form without a text or with broken UTF-8 is refused") {
    CHECK(status_of([] { submission_from_form({}); }) == 400);
    CHECK(status_of([] { submission_from_form({{"text", "\xFF"}}); }) == 400);
}
