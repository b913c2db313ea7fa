// Every route and every error over a real socket.
#include <string>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "tests/unit/web/running_server.hpp"
#include "web/limits.hpp"

using namespace claimcheck;
using Catch::Contains;
using Json = nlohmann::json;

namespace {

constexpr char const* kText = "Trade has increased 14 times since 2015. \U0001F600";

httplib::MultipartFormDataItems form(std::string const& text, std::string const& date) {
    return {{"text", text, "", ""}, {"date", date, "", ""}};
}

std::string json_body(std::string const& text) { return Json{{"text", text}}.dump(); }

// Headers that no answer may be without.
void check_headers(httplib::Response const& response) {
    CHECK(response.get_header_value("Content-Security-Policy") ==
          "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; "
          "frame-ancestors 'none'");
    CHECK(response.get_header_value("X-Content-Type-Options") == "nosniff");
    CHECK(response.get_header_value("Referrer-Policy") == "no-referrer");
    CHECK(response.get_header_value("X-Frame-Options") == "DENY");
    CHECK(response.get_header_value("Cache-Control") == "no-store");
    CHECK_FALSE(response.has_header("EXCEPTION_WHAT"));
    CHECK_FALSE(response.has_header("Access-Control-Allow-Origin"));
    CHECK_FALSE(response.has_header("Set-Cookie"));
}

} // namespace

TEST_CASE("the form, its stylesheet and the server's health can be had") {
    struct Case {
        std::string path;
        std::string type;
        std::string part;
    };
    auto const [path, type, part] = GENERATE(values<Case>({
        {"/", "text/html; charset=utf-8", "<textarea id=\"text\" name=\"text\""},
        {"/?text=ignored", "text/html; charset=utf-8", "<textarea"},
        {"/style.css", "text/css; charset=utf-8", "prefers-color-scheme"},
        {"/healthz", "application/json; charset=utf-8",
         R"("reference":{"sha256":"0123456789abcdef","built":"2024-06-01"})"},
    }));
    test::RunningServer const server;
    auto client = server.client();
    auto const response = client.Get(path);
    REQUIRE(response);
    CHECK(response->status == 200);
    CHECK(response->get_header_value("Content-Type") == type);
    CHECK_THAT(response->body, Contains(part));
    check_headers(*response);

    auto const head = client.Head(path);
    REQUIRE(head);
    CHECK(head->status == 200);
    CHECK(head->body.empty());
}

TEST_CASE("the form is answered with the marked text") {
    test::RunningServer const server;
    auto client = server.client();
    auto const response =
        client.Post("/check", form("Rose 14 times.\r\nGood night.", "2024-05-08"));
    REQUIRE(response);
    CHECK(response->status == 200);
    CHECK(response->get_header_value("Content-Type") == "text/html; charset=utf-8");
    CHECK_THAT(response->body, Contains("Rose <mark class=\"differs\">14 times<a "));
    CHECK_THAT(response->body, Contains("</mark>.\nGood night.</section>"));
    CHECK_THAT(response->body, Contains("Text of 8 May 2024, as given."));
    check_headers(*response);
}

TEST_CASE("the form may be urlencoded, however long it is") {
    test::RunningServer const server;
    auto client = server.client();
    std::string const body = "date=&text=14+times+" + std::string(100'000, 'x');
    auto const response = client.Post("/check", body, "application/x-www-form-urlencoded");
    REQUIRE(response);
    CHECK(response->status == 200);
    CHECK_THAT(response->body, Contains("<mark class=\"differs\">14 times<a "));
}

TEST_CASE("a form that cannot be checked comes back as it was") {
    test::RunningServer const server;
    auto client = server.client();
    auto const bad_date = client.Post("/check", form("kept <text>", "8 May"));
    REQUIRE(bad_date);
    CHECK(bad_date->status == 400);
    CHECK_THAT(bad_date->body, Contains("kept &lt;text&gt;</textarea>"));
    CHECK_THAT(bad_date->body,
               Contains("role=\"alert\">This could not be checked: the date must be"));
    check_headers(*bad_date);

    auto const empty = client.Post("/check", form(" \r\n ", ""));
    REQUIRE(empty);
    CHECK(empty->status == 200);
    CHECK_THAT(empty->body, Contains("There is no text to check yet."));
}

TEST_CASE("the API answers with the document, with and without verdicts") {
    test::RunningServer const server;
    auto client = server.client();
    std::string const body = Json{{"text", kText}, {"date", "2024-05-08"}}.dump();
    for (bool const verdicts : {true, false}) {
        std::string const path = verdicts ? "/api/v1/check" : "/api/v1/extract";
        auto const response = client.Post(path, body, "application/json");
        REQUIRE(response);
        CHECK(response->status == 200);
        CHECK(response->get_header_value("Content-Type") == "application/json; charset=utf-8");
        check_headers(*response);

        Json const json = Json::parse(response->body);
        CHECK(json["ok"] == true);
        CHECK(json["schema"] == "claimcheck/1");
        REQUIRE(json["documents"].size() == 1);
        Json const& document = json["documents"][0];
        CHECK(document["id"] == "-");
        CHECK(document["date"] == "2024-05-08");
        CHECK(document["date_from"] == "input");
        Json const& claim = document["claims"][0];
        CHECK(claim["surface"] == "14 times");
        CHECK(claim["start_utf16"] == 20);
        CHECK(claim["sentence"]["end"] == 45);
        CHECK(claim["sentence"]["end_utf16"] == 43);
        CHECK(claim.contains("verdict") == verdicts);
    }
}

TEST_CASE("an API text needs no date and may be empty") {
    test::RunningServer const server;
    auto client = server.client();
    auto const response = client.Post("/api/v1/check", json_body(""), "application/json");
    REQUIRE(response);
    CHECK(response->status == 200);
    Json const document = Json::parse(response->body)["documents"][0];
    CHECK(document["date"].is_null());
    CHECK(document["date_from"] == "none");
    CHECK(document["claims"] == Json::array());
}

TEST_CASE("errors of the API have one shape") {
    struct Case {
        std::string path;
        std::string body;
        std::string type;
        int status;
        std::string error;
    };
    auto const [path, body, type, status, error] = GENERATE(values<Case>({
        {"/api/v1/check", "{", "application/json", 400, "malformed JSON near byte 2"},
        {"/api/v1/check", "", "application/json", 400, "malformed JSON near byte 1"},
        {"/api/v1/check", "[]", "application/json", 400, "a JSON object is wanted"},
        {"/api/v1/check", R"({"text": 7})", "application/json", 400, R"("text" must be a string)"},
        {"/api/v1/check", "{\"text\": \"\xC3\"}", "application/json", 400, "not valid UTF-8"},
        {"/api/v1/extract", R"({"text": "a", "date": "May"})", "application/json", 400,
         R"("date" must be a day of the calendar, written YYYY-MM-DD)"},
        {"/api/v1/check", R"({"text": "throw"})", "application/json", 500,
         "something went wrong in here"},
        {"/api/v1/none", "{}", "application/json", 404, "there is nothing at this address"},
        {"/api/v1/check", "text=a", "application/x-www-form-urlencoded", 415,
         "the Content-Type must be application/json"},
        {"/api/v1/check", R"({"text": ")" + std::string(2'500'000, 'x') + "\"}", "application/json",
         413, "text too large: 2.5 MB, the limit is 2 MB"},
        {"/api/v1/check", R"({"text": ")" + std::string(12'000'000, 'x') + "\"}",
         "application/json", 413, "text too large: 12 MB, the limit is 2 MB"},
    }));
    test::RunningServer const server;
    auto client = server.client();
    auto const response = client.Post(path, body, type);
    REQUIRE(response);
    CHECK(response->status == status);
    CHECK(response->get_header_value("Content-Type") == "application/json; charset=utf-8");
    CHECK(response->body ==
          nlohmann::ordered_json{{"ok", false}, {"status", status}, {"error", error}}.dump() +
              '\n');
    check_headers(*response);
}

TEST_CASE("errors elsewhere are pages") {
    struct Case {
        std::string method;
        std::string path;
        int status;
        std::string allow;
        std::string message;
    };
    auto const [method, path, status, allow, message] = GENERATE(values<Case>({
        {"GET", "/none", 404, "", "there is nothing at this address"},
        {"GET", "/check", 405, "POST", "this address takes POST only"},
        {"DELETE", "/", 405, "GET, HEAD", "this address takes GET, HEAD only"},
        {"PUT", "/style.css", 405, "GET, HEAD", "this address takes GET, HEAD only"},
        {"OPTIONS", "/check", 405, "POST", "this address takes POST only"},
        {"POST", "/check", 415, "",
         "the Content-Type must be multipart/form-data or application/x-www-form-urlencoded"},
    }));
    test::RunningServer const server;
    auto client = server.client();
    httplib::Request request;
    request.method = method;
    request.path = path;
    auto const response = client.send(request);
    REQUIRE(response);
    CHECK(response->status == status);
    CHECK(response->get_header_value("Allow") == allow);
    CHECK(response->get_header_value("Content-Type") == "text/html; charset=utf-8");
    CHECK_THAT(response->body, Contains("<h1>" + std::to_string(status) + "</h1>"));
    CHECK_THAT(response->body, Contains("<p class=\"message\">" + message + "</p>"));
    check_headers(*response);
}

TEST_CASE("what a check throws is for the log, not for the client") {
    test::RunningServer const server;
    auto client = server.client();
    auto const response = client.Post("/check", form("throw", ""));
    REQUIRE(response);
    CHECK(response->status == 500);
    CHECK_THAT(response->body, !Contains("secret"));
    for (auto const& [name, value] : response->headers) {
        CHECK_THAT(value, !Contains("secret"));
    }
    CHECK(server.failures() == std::vector<std::string>{"secret of the database"});
}

TEST_CASE("the access log has nothing that the client wrote") {
    test::RunningServer const server;
    auto client = server.client();

    REQUIRE(client.Get("/?q=private"));
    web::AccessEntry const form = server.access(1);
    CHECK(form.method == "GET");
    CHECK(form.path == "/");
    CHECK(form.status == 200);
    CHECK(form.bytes > 1000);

    REQUIRE(client.Get("/private/path"));
    CHECK(server.access(2).path == "(other)");
    CHECK(server.access(2).status == 404);

    REQUIRE(client.Post("/api/v1/check", json_body("private"), "application/json"));
    CHECK(server.access(3).method == "POST");
    CHECK(server.access(3).path == "/api/v1/check");
}

TEST_CASE("a second server on the same port is refused with a message") {
    test::RunningServer const server;
    web::ServerOptions options;
    options.port = server.port();
    CHECK_THROWS_WITH(web::Server(web::always({}), options),
                      "cannot listen on 127.0.0.1, port " + std::to_string(server.port()) +
                          ": another program does; stop it, or choose another port with --port");
}

TEST_CASE("an address that is not this machine's is refused with a message") {
    auto const host = GENERATE("192.0.2.1", "no such host");
    web::ServerOptions options;
    options.host = host;
    options.port = 0;
    CHECK_THROWS_WITH(web::Server(web::always({}), options),
                      Contains("name an address of this machine with --host"));
}

TEST_CASE("a server can be stopped before it runs, and twice") {
    web::ServerOptions options;
    options.port = 0;
    web::Server server(web::always({}), options);
    server.stop();
    server.stop();
    server.run(); // returns at once
    SUCCEED();
}
