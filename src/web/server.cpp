// cpp-httplib as a carrier: it parses heads and bodies, everything else is decided here or in
// site.cpp. What is set differently from its defaults, and why:
//
// * TCP_NODELAY, or every keep-alive request waits 44 ms for a delayed acknowledgement;
// * connections are read through Connection, with budgets and deadlines;
// * requests are judged by their head first, so that no body is read that is not wanted: httplib
//   would read an unlimited chunked one for any path, and inflate a compressed one;
// * an exception is answered without its text, which httplib would put into a header;
// * SO_REUSEADDR without SO_REUSEPORT, with which a second server on the same port would start and
//   take a part of the requests;
// * a longer backlog than 5;
// * answers are not compressed (brotli at its best quality takes seconds for a long text) and not
//   cut into ranges.
#include "web/server.hpp"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <exception>
#include <optional>
#include <utility>

#include <httplib.h>

#include "web/connection.hpp"
#include "web/limits.hpp"
#include "web/site.hpp"

namespace claimcheck::web {
namespace {

std::vector<std::string> values(httplib::Request const& request, std::string const& header) {
    std::vector<std::string> result;
    auto const [first, last] = request.headers.equal_range(header);
    std::transform(first, last, std::back_inserter(result),
                   [](auto const& entry) { return entry.second; });
    return result;
}

RequestHead head_of(httplib::Request const& request) {
    return {.method = request.method,
            .path = request.path,
            .hosts = values(request, "Host"),
            .content_types = values(request, "Content-Type"),
            .content_lengths = values(request, "Content-Length"),
            .transfer_encodings = values(request, "Transfer-Encoding"),
            .content_encodings = values(request, "Content-Encoding")};
}

// Reads a body piece by piece and stops where it becomes too large.
class BodyReader {
  public:
    // @throws Refusal
    static Request read(httplib::Request const& request, httplib::ContentReader const& content) {
        BodyReader reader;
        reader.request_.media_type = media_type(request.get_header_value("Content-Type"));
        bool const has_body =
            request.has_header("Content-Length") || request.has_header("Transfer-Encoding");
        bool const is_whole = !has_body || reader.receive(request, content);
        if (reader.size_ > kBodyBytes) {
            throw too_large(std::nullopt);
        }
        if (!is_whole) {
            throw Refusal(400, "the request's body is not what its head says");
        }
        return std::move(reader.request_);
    }

  private:
    bool receive(httplib::Request const& request, httplib::ContentReader const& content) {
        if (!request.is_multipart_form_data()) {
            return content([this](char const* bytes, std::size_t count) {
                return append(request_.body, bytes, count);
            });
        }
        std::string* field = nullptr;
        return content(
            [this, &field](httplib::MultipartFormData const& part) {
                // Other fields are read and forgotten.
                field =
                    &request_
                         .fields[part.name == "date" || part.name == "text" ? part.name : "other"];
                field->clear();
                return true;
            },
            [this, &field](char const* bytes, std::size_t count) {
                return append(*field, bytes, count);
            });
    }

    bool append(std::string& to, char const* bytes, std::size_t count) {
        size_ += count;
        if (size_ > kBodyBytes) {
            return false;
        }
        to.append(bytes, count);
        return true;
    }

    Request request_;
    std::size_t size_ = 0;
};

void apply(Answer answer, httplib::Response& response) {
    response.status = answer.status;
    response.body = std::move(answer.body);
    response.set_header("Content-Type", answer.content_type);
    if (!answer.allow.empty()) {
        response.set_header("Allow", answer.allow);
    }
}

} // namespace

class Server::Impl : public httplib::Server {
  public:
    Impl(CurrentService service, ServerOptions options)
        : service_(std::move(service)), options_(std::move(options)) {
        set_tcp_nodelay(true);
        set_socket_options([](socket_t socket) {
            int const on = 1;
            setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
        });
        set_keep_alive_max_count(kRequestsPerConnection);
        set_keep_alive_timeout(kIdleTime.count());
        new_task_queue = [] { return new httplib::ThreadPool(kThreads); };
        set_routes();
        set_errors();
        bind();
    }

    int port() const { return port_; }

    void run() { listen_after_bind(); }

    // httplib's stop() does nothing before listening has begun.
    void stop() {
        stopping_ = true;
        socket_t const listening = svr_sock_.exchange(INVALID_SOCKET);
        if (listening != INVALID_SOCKET) {
            shutdown(listening, SHUT_RDWR);
            close(listening);
        }
    }

  private:
    void set_routes() {
        set_default_headers({security_headers().begin(), security_headers().end()});
        set_pre_routing_handler(
            [this](httplib::Request const& request, httplib::Response& response) {
                if (let_in(request, response)) {
                    if (request.method == "POST") {
                        return HandlerResponse::Unhandled; // once its body is there
                    }
                    apply(web::answer(*service_(), *find_route(request.path), {}), response);
                }
                return HandlerResponse::Handled;
            });
        set_expect_100_continue_handler(
            [this](httplib::Request const& request, httplib::Response& response) {
                return let_in(request, response) ? 100 : response.status;
            });
        for (Route const& route : routes()) {
            if (route.rule.method == "POST") {
                Post(std::string(route.rule.path),
                     [this, &route](httplib::Request const& request, httplib::Response& response,
                                    httplib::ContentReader const& content) {
                         apply(answer_post(route, request, content), response);
                     });
            }
        }
    }

    void set_errors() {
        set_exception_handler([this](httplib::Request const& request, httplib::Response& response,
                                     std::exception_ptr exception) {
            report_failure(exception);
            apply(error_answer(*service_(), request.path, {500, "something went wrong in here"}),
                  response);
        });
        // Errors that httplib found itself.
        set_error_handler(
            Handler([this](httplib::Request const& request, httplib::Response& response) {
                if (response.body.empty()) {
                    bool const is_long = response.status == 414;
                    apply(error_answer(*service_(), request.path,
                                       {response.status, is_long ? "the address is too long"
                                                                 : "the request is malformed"}),
                          response);
                }
            }));
        // After an error the rest of the request may not have been read.
        set_post_routing_handler([](httplib::Request const&, httplib::Response& response) {
            if (response.status >= 400) {
                response.headers.erase("Keep-Alive");
                response.headers.erase("Connection");
                response.set_header("Connection", "close");
            }
        });
    }

    void bind() {
        errno = 0;
        port_ = options_.port == 0
                    ? bind_to_any_port(options_.host)
                    : (bind_to_port(options_.host, options_.port) ? options_.port : -1);
        if (port_ < 0) {
            throw ListenError(bind_problem(errno));
        }
        ::listen(svr_sock_, kBacklog);
    }

    std::string bind_problem(int error) const {
        std::string const place =
            "cannot listen on " + options_.host + ", port " + std::to_string(options_.port) + ": ";
        switch (error) {
        case EADDRINUSE:
            return place + "another program does; stop it, or choose another port with --port";
        case EACCES: return place + "not permitted; choose a port from 1024 on with --port";
        default:
            return place + (error == 0 ? "no such address" : std::strerror(error)) +
                   "; name an address of this machine with --host";
        }
    }

    // Whether a request may go on; if not, the answer says why.
    bool let_in(httplib::Request const& request, httplib::Response& response) const {
        Route const* const route = find_route(request.path);
        auto const refusal =
            refuse(head_of(request), route ? &route->rule : nullptr, options_.allowed_hosts);
        if (refusal) {
            apply(error_answer(*service_(), request.path, *refusal), response);
        }
        return !refusal;
    }

    Answer answer_post(Route const& route, httplib::Request const& request,
                       httplib::ContentReader const& content) const {
        try {
            return web::answer(*service_(), route, BodyReader::read(request, content));
        } catch (Refusal const& refusal) {
            return error_answer(*service_(), request.path, refusal);
        }
    }

    void report_failure(std::exception_ptr exception) const {
        try {
            std::rethrow_exception(exception);
        } catch (std::exception const& error) {
            options_.on_failure(error.what());
        } catch (...) {
            options_.on_failure("an unknown exception");
        }
    }

    bool process_and_close_socket(socket_t socket) override {
        Connection connection(socket, stopping_);
        bool goes_on = true;
        for (std::size_t left = kRequestsPerConnection; goes_on && left > 0; --left) {
            if (stopping_ || !connection.begin_request()) {
                return true;
            }
            goes_on = process_one(connection, left == 1);
        }
        if (connection.promised_to_close()) {
            connection.drain();
        }
        return true;
    }

    // @return whether the connection stays open
    bool process_one(Connection& connection, bool is_last) {
        AccessEntry entry;
        bool client_closes = false;
        bool const is_sent = process_request(
            connection, is_last, client_closes, [&entry](httplib::Request& request) {
                entry.method = request.method;
                Route const* const route = find_route(request.path);
                entry.path = route ? route->rule.path : "(other)";
                request.headers.erase("Accept-Encoding");
                request.ranges.clear();
            });
        if (connection.answer_status() > 0) {
            entry.status = connection.answer_status();
            entry.bytes = connection.answer_bytes();
            entry.duration = connection.duration();
            options_.on_access(entry);
        }
        return is_sent && !client_closes && !connection.promised_to_close();
    }

    CurrentService service_;
    ServerOptions options_;
    int port_ = -1;
    std::atomic<bool> stopping_{false};
};

Server::Server(CurrentService service, ServerOptions options)
    : impl_(std::make_unique<Impl>(std::move(service), std::move(options))) {}

Server::~Server() = default;

int Server::port() const { return impl_->port(); }

void Server::run() { impl_->run(); }

void Server::stop() { impl_->stop(); }

} // namespace claimcheck::web
