// Which requests are let in.
#include <optional>
#include <string>

#include <catch2/catch.hpp>

#include "web/guard.hpp"
#include "web/limits.hpp"

using namespace claimcheck::web;

namespace {

RouteRule const kGetRule{"/", "GET", {}};
RouteRule const kPostRule{"/api", "POST", {"application/json", "text/plain"}};

RequestHead get_head() { return {.method = "GET", .path = "/", .hosts = {"localhost:8080"}}; }

RequestHead post_head() {
    RequestHead head = get_head();
    head.method = "POST";
    head.path = "/api";
    head.content_types = {"application/json; charset=utf-8"};
    head.content_lengths = {"2"};
    return head;
}

int status_of(std::optional<Refusal> const& refusal) { return refusal ? refusal->status() : 200; }

} // namespace

TEST_CASE("only loopback names and allowed ones are hosts") {
    struct Case {
        std::string host;
        bool allowed;
    };
    auto const [host, allowed] = GENERATE(values<Case>({
        {"localhost", true},
        {"LocalHost:8080", true},
        {"127.0.0.1:1", true},
        {"[::1]", true},
        {"[::1]:8080", true},
        {"Check.Newsroom.example", true},
        {"check.newsroom.example:443", true},
        {"evil.example", false},
        {"localhost.evil.example", false},
        {"evil.example:localhost", false},
        {"127.0.0.1.evil.example", false},
        {"127.0.0.2", false},
        {"[::2]", false},
        {"[::1", false},
        {"::1", false},
        {"", false},
    }));
    CHECK(is_allowed_host(host, {"check.newsroom.example"}) == allowed);
}

TEST_CASE("a request needs one host") {
    RequestHead head = get_head();
    head.hosts = {};
    CHECK(status_of(refuse(head, &kGetRule, {})) == 400);
    head.hosts = {"localhost", "localhost"};
    CHECK(status_of(refuse(head, &kGetRule, {})) == 400);
    head.hosts = {"evil.example"};
    CHECK(status_of(refuse(head, &kGetRule, {})) == 403);
    CHECK(status_of(refuse(head, &kGetRule, {"evil.example"})) == 200);
}

TEST_CASE("paths, then methods") {
    CHECK(status_of(refuse(get_head(), nullptr, {})) == 404);
    struct Case {
        std::string method;
        RouteRule const* rule;
        int status;
    };
    auto const [method, rule, status] = GENERATE(values<Case>({
        {"GET", &kGetRule, 200},
        {"HEAD", &kGetRule, 200},
        {"POST", &kGetRule, 405},
        {"OPTIONS", &kGetRule, 405},
        {"DELETE", &kPostRule, 405},
        {"GET", &kPostRule, 405},
        {"HEAD", &kPostRule, 405},
    }));
    RequestHead head = get_head();
    head.method = method;
    CHECK(status_of(refuse(head, rule, {})) == status);
}

TEST_CASE("a body whose end is not clear is refused") {
    struct Case {
        std::vector<std::string> lengths;
        std::vector<std::string> encodings;
        int status;
    };
    auto const [lengths, encodings, status] = GENERATE(values<Case>({
        {{"2"}, {}, 200},
        {{}, {"chunked"}, 200},
        {{}, {"Chunked"}, 200},
        {{}, {}, 200},
        {{"2"}, {"chunked"}, 400},
        {{"2", "3"}, {}, 400},
        {{"2", "2"}, {}, 400},
        {{}, {"chunked", "chunked"}, 400},
        {{}, {"gzip, chunked"}, 400},
        {{"-1"}, {}, 400},
        {{"+2"}, {}, 400},
        {{"0x2"}, {}, 400},
        {{"2 "}, {}, 400},
        {{""}, {}, 400},
        {{"99999999999999999999999999"}, {}, 400},
    }));
    RequestHead head = post_head();
    head.content_lengths = lengths;
    head.transfer_encodings = encodings;
    CHECK(status_of(refuse(head, &kPostRule, {})) == status);
}

TEST_CASE("a GET has no body") {
    RequestHead head = get_head();
    head.content_lengths = {"0"};
    CHECK(status_of(refuse(head, &kGetRule, {})) == 200);
    head.content_lengths = {"1"};
    CHECK(status_of(refuse(head, &kGetRule, {})) == 400);
    head.content_lengths = {};
    head.transfer_encodings = {"chunked"};
    CHECK(status_of(refuse(head, &kGetRule, {})) == 400);
}

TEST_CASE("a body is of a known type and not compressed") {
    struct Case {
        std::vector<std::string> types;
        std::vector<std::string> encodings;
        int status;
    };
    auto const [types, encodings, status] = GENERATE(values<Case>({
        {{"application/json"}, {}, 200},
        {{"Application/JSON ; charset=utf-8"}, {}, 200},
        {{"text/plain"}, {"identity"}, 200},
        {{"application/jsonp"}, {}, 415},
        {{"text/html"}, {}, 415},
        {{""}, {}, 415},
        {{}, {}, 415},
        {{"text/plain", "application/json"}, {}, 415},
        {{"application/json"}, {"gzip"}, 415},
        {{"application/json"}, {"identity", "br"}, 415},
    }));
    RequestHead head = post_head();
    head.content_types = types;
    head.content_encodings = encodings;
    CHECK(status_of(refuse(head, &kPostRule, {})) == status);
}

TEST_CASE("a body that is too large is refused unread") {
    RequestHead head = post_head();
    head.content_lengths = {std::to_string(kBodyBytes)};
    CHECK(status_of(refuse(head, &kPostRule, {})) == 200);
    head.content_lengths = {std::to_string(kBodyBytes + 1)};
    CHECK(status_of(refuse(head, &kPostRule, {})) == 413);
}

TEST_CASE("a refusal says what is allowed") {
    RequestHead head = post_head();
    head.content_types = {"text/html"};
    CHECK(refuse(head, &kPostRule, {})->what() ==
          std::string("the Content-Type must be application/json or text/plain"));
    CHECK(allowed_methods(kGetRule) == "GET, HEAD");
    CHECK(allowed_methods(kPostRule) == "POST");
}

TEST_CASE("sizes are said so that they never look like the limit") {
    struct Case {
        std::optional<std::size_t> bytes;
        std::string message;
    };
    auto const [bytes, message] = GENERATE(values<Case>({
        {2'000'001, "text too large: 2.1 MB, the limit is 2 MB"},
        {2'500'000, "text too large: 2.5 MB, the limit is 2 MB"},
        {3'000'000, "text too large: 3 MB, the limit is 2 MB"},
        {12'000'050, "text too large: 12 MB, the limit is 2 MB"},
        {std::nullopt, "text too large: more than 6.1 MB, the limit is 2 MB"},
    }));
    CHECK(too_large(bytes).what() == message);
    CHECK(too_large(bytes).status() == 413);
}
