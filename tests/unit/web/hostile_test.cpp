// Requests that no browser sends.
#include <string>
#include <thread>

#include <catch2/catch.hpp>

#include "tests/unit/web/running_server.hpp"
#include "web/limits.hpp"

using namespace claimcheck;
using Catch::Contains;
using Catch::StartsWith;
using test::answer_to;

namespace {

std::string const kHost = "Host: localhost\r\n";

std::string chunk(std::string const& bytes) {
    char size[20];
    std::snprintf(size, sizeof size, "%zx\r\n", bytes.size());
    return size + bytes + "\r\n";
}

std::string post_json(std::string const& headers) {
    return "POST /api/v1/check HTTP/1.1\r\n" + kHost + "Content-Type: application/json\r\n" +
           headers + "\r\n";
}

std::string post_form(std::string const& boundary, std::string const& body) {
    return "POST /check HTTP/1.1\r\n" + kHost +
           "Connection: close\r\nContent-Type: multipart/form-data; boundary=" + boundary +
           "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

void check_is_guarded(std::string const& answer) {
    CHECK_THAT(answer, Contains("\r\nContent-Security-Policy: default-src 'none';"));
    CHECK_THAT(answer, Contains("\r\nX-Content-Type-Options: nosniff\r\n"));
}

} // namespace

TEST_CASE("requests that make no sense are answered as errors, with every header") {
    struct Case {
        std::string request;
        std::string status;
    };
    auto const [request, status] = GENERATE(values<Case>({
        {"nonsense\r\n\r\n", "400"},
        {"GET / HTTP/9.9\r\n" + kHost + "\r\n", "400"},
        {"BREW / HTTP/1.1\r\n" + kHost + "\r\n", "400"},
        {"GET / HTTP/1.1\r\n\r\n", "400"},
        {"GET / HTTP/1.0\r\n\r\n", "400"},
        {"GET / HTTP/1.1\r\n" + kHost + kHost + "\r\n", "400"},
        {"GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n", "403"},
        {"GET /" + std::string(9000, 'a') + " HTTP/1.1\r\n" + kHost + "\r\n", "414"},
        {"GET / HTTP/1.1\r\n" + kHost + "Range: bytes=x\r\n\r\n", "416"},
        {"GET / HTTP/1.1\r\n" + kHost + "Content-Length: 3\r\n\r\nabc", "400"},
        {post_json("Content-Length: 2\r\nTransfer-Encoding: chunked\r\n") + "{}", "400"},
        {post_json("Content-Length: 2\r\nContent-Length: 2\r\n") + "{}", "400"},
        {post_json("Transfer-Encoding: gzip\r\n") + "{}", "400"},
        {post_json("Content-Encoding: gzip\r\nContent-Length: 2\r\n") + "{}", "415"},
        {post_json("Transfer-Encoding: chunked\r\n") + "zz\r\n", "400"},
        {post_json("Expect: 100-continue\r\nContent-Length: 99999999\r\n"), "413"},
    }));
    test::RunningServer const server;
    std::string const answer = answer_to(server.port(), request);
    CHECK_THAT(answer, StartsWith("HTTP/1.1 " + status + ' '));
    CHECK_THAT(answer, Contains("\r\nConnection: close\r\n"));
    CHECK_THAT(answer, !Contains("Keep-Alive"));
    check_is_guarded(answer);
}

TEST_CASE("names given by --allow-host are answered") {
    test::RunningServer const server({"check.example"});
    CHECK_THAT(answer_to(server.port(), "GET /healthz HTTP/1.1\r\nHost: check.example\r\n"
                                        "Connection: close\r\n\r\n"),
               StartsWith("HTTP/1.1 200 "));
}

TEST_CASE("a request may ask to go on before it sends its body") {
    test::RunningServer const server;
    test::RawConnection const connection(server.port());
    connection.send(
        post_json("Expect: 100-continue\r\nConnection: close\r\nContent-Length: 11\r\n"));
    connection.send(R"({"text":""})");
    CHECK_THAT(connection.receive_all(), StartsWith("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 "));
}

TEST_CASE("a head without end is cut off") {
    auto const line = GENERATE(as<std::string>(), "X-Header: value\r\n", "x", "\n");
    test::RunningServer const server;
    std::string request = "GET / HTTP/1.1\r\n" + kHost;
    while (request.size() < 4 * web::kHeadBytes) {
        request += line;
    }
    std::string const answer = answer_to(server.port(), request);
    CHECK_THAT(answer, StartsWith("HTTP/1.1 400 "));
    check_is_guarded(answer);
}

TEST_CASE("a chunked body is taken, but not without limit") {
    test::RunningServer const server;
    std::string const fits = chunk(R"({"text":)") + chunk(R"("14 times"})") + "0\r\n\r\n";
    CHECK_THAT(answer_to(server.port(),
                         post_json("Transfer-Encoding: chunked\r\nConnection: close\r\n") + fits),
               StartsWith("HTTP/1.1 200 "));

    test::RawConnection const connection(server.port());
    connection.send(post_json("Transfer-Encoding: chunked\r\n") + chunk("{\"text\": \""));
    std::string const piece = chunk(std::string(100'000, 'x'));
    for (int i = 0; i < 200; ++i) { // 20 MB, and then nothing more: no end is sent
        REQUIRE(connection.send(piece));
    }
    std::string const answer = connection.receive_all();
    CHECK_THAT(answer, StartsWith("HTTP/1.1 413 "));
    CHECK_THAT(answer, Contains("text too large: more than 6.1 MB, the limit is 2 MB"));
    check_is_guarded(answer);
}

TEST_CASE("a chunk's size line is not read for ever") {
    test::RunningServer const server;
    test::RawConnection const connection(server.port());
    connection.send(post_json("Transfer-Encoding: chunked\r\n") + "1;");
    std::string const piece(1'000'000, 'x');
    for (int i = 0; i < 40; ++i) {
        connection.send(piece);
    }
    CHECK_THAT(connection.receive_all(), StartsWith("HTTP/1.1 400 "));
}

TEST_CASE("a client that sends a large body first reads the refusal afterwards") {
    test::RunningServer const server;
    std::string const body(30'000'000, 'x');
    std::string const answer = answer_to(
        server.port(), post_json("Content-Length: " + std::to_string(body.size()) + "\r\n") + body);
    CHECK_THAT(answer, StartsWith("HTTP/1.1 413 "));
    CHECK_THAT(answer, Contains("text too large: 30 MB, the limit is 2 MB"));
}

TEST_CASE("a body that is shorter than promised is no text") {
    test::RunningServer const server;
    test::RawConnection const connection(server.port());
    connection.send(post_json("Content-Length: 100\r\n") + R"({"text":"a"})");
    connection.end_sending();
    CHECK_THAT(connection.receive_all(), StartsWith("HTTP/1.1 400 "));
}

TEST_CASE("malformed multipart bodies are refused, odd ones read") {
    struct Case {
        std::string boundary;
        std::string body;
        std::string status;
    };
    std::string const name = "Content-Disposition: form-data; name=\"text\"\r\n\r\n";
    auto const [boundary, body, status] = GENERATE_COPY(values<Case>({
        {"b", "--b\r\n" + name + "14 times\r\n--b--\r\n", "200"},
        {"b", "--b\r\n" + name + "one\r\n--b\r\n" + name + "two\r\n--b--\r\n", "200"},
        {"b", "", "400"},
        {"b", "--c\r\n" + name + "x\r\n--c--\r\n", "400"},
        {"b", "--b\r\n" + name + "no end", "400"},
        {"b", "--b\r\nContent-Disposition: form-data; name=\"other\"\r\n\r\nx\r\n--b--\r\n", "400"},
        {"b", "--b\r\n" + std::string(20'000, 'h') + "\r\n\r\nx\r\n--b--\r\n", "400"},
        {"b",
         "--b\r\nContent-Disposition: form-data; name=\"" + std::string(8'000, 'n') +
             "\"\r\n\r\nx\r\n--b--\r\n",
         "400"},
        {"", "----\r\n", "400"},
    }));
    test::RunningServer const server;
    std::string const answer = answer_to(server.port(), post_form(boundary, body));
    CHECK_THAT(answer, StartsWith("HTTP/1.1 " + status + ' '));
    check_is_guarded(answer);
}

TEST_CASE("nothing of a request becomes a header of the answer") {
    test::RunningServer const server;
    for (std::string const path :
         {"/%0d%0aX-Evil:%20yes", "/api/%0d%0aX-Evil:%20yes", "/?x=%0d%0aX-Evil:%20yes"}) {
        std::string const answer =
            answer_to(server.port(), "GET " + path + " HTTP/1.1\r\n" + kHost +
                                         "X-In: a%0d%0aX-Evil: yes\r\nConnection: close\r\n\r\n");
        CHECK_THAT(answer, StartsWith("HTTP/1.1 "));
        CHECK_THAT(answer, !Contains("X-Evil"));
    }
}

TEST_CASE("a connection takes one request after another, also sent at once") {
    test::RunningServer const server;
    std::string const get = "GET /healthz HTTP/1.1\r\n" + kHost;
    std::string const answer =
        answer_to(server.port(), get + "\r\n" + post_json("Content-Length: 11\r\n") +
                                     R"({"text":""})" + get + "Connection: close\r\n\r\n");
    std::size_t answers = 0;
    for (std::size_t at = 0; (at = answer.find("HTTP/1.1 200 OK", at)) != std::string::npos; ++at) {
        ++answers;
    }
    CHECK(answers == 3);
}

TEST_CASE("answers are neither compressed nor cut") {
    test::RunningServer const server;
    std::string const answer =
        answer_to(server.port(), "GET /style.css HTTP/1.1\r\n" + kHost +
                                     "Accept-Encoding: gzip, br\r\nRange: bytes=0-3,5-9\r\n"
                                     "Connection: close\r\n\r\n");
    CHECK_THAT(answer, StartsWith("HTTP/1.1 200 "));
    CHECK_THAT(answer, !Contains("Content-Encoding"));
    CHECK_THAT(answer, Contains("prefers-color-scheme"));
}

TEST_CASE("many connections that say nothing do not keep the server from stopping") {
    auto const start = std::chrono::steady_clock::now();
    {
        test::RunningServer const server;
        test::RawConnection const silent(server.port());
        test::RawConnection const slow(server.port());
        slow.send("GET / HTTP/1.1\r\nHo");
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(3));
}

TEST_CASE("a long text full of markup is answered in time and as text") {
    std::string text = "14 times ";
    while (text.size() < web::kTextBytes - 20) {
        text += "<b onclick=x>&\n";
    }
    test::RunningServer const server;
    auto client = server.client();
    auto const start = std::chrono::steady_clock::now();
    auto const response =
        client.Post("/check", httplib::MultipartFormDataItems{{"text", text, "", ""}});
    REQUIRE(response);
    CHECK(response->status == 200);
    CHECK_THAT(response->body, !Contains("<b onclick"));
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(10));
}
