// A server on a free port of the loopback, with fixed answers instead of a database.
#pragma once

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include <httplib.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include "tests/unit/report/sample.hpp"
#include "web/server.hpp"

namespace claimcheck::test {

/// Runs from construction to destruction. Every "14 times" of a text is a claim that differs;
/// "throw" in a text makes the check fail.
class RunningServer {
  public:
    explicit RunningServer(std::vector<std::string> allowed_hosts = {})
        : server_(web::always(service()), options(std::move(allowed_hosts))),
          thread_([this] { server_.run(); }) {}

    ~RunningServer() {
        server_.stop();
        thread_.join();
    }

    int port() const { return server_.port(); }
    web::Server& server() { return server_; }

    httplib::Client client() const { return httplib::Client("127.0.0.1", server_.port()); }

    /// The log's latest entry, once it has `count` of them: an answer is logged after it was sent.
    web::AccessEntry access(std::size_t count) const {
        std::unique_lock lock(mutex_);
        logged_.wait_for(lock, std::chrono::seconds(10),
                         [this, count] { return accesses_.size() >= count; });
        return accesses_.at(count - 1);
    }

    std::vector<std::string> failures() const {
        std::lock_guard const lock(mutex_);
        return failures_;
    }

  private:
    static CheckedDocument check(Input input) {
        if (input.text.find("throw") != std::string::npos) {
            throw std::runtime_error("secret of the database");
        }
        CheckedDocument document;
        document.id = input.id;
        document.text = input.text;
        document.date = input.date;
        document.date_from = input.date_from;
        if (document.text.find("14 times") != std::string::npos) {
            CheckedClaim claim = sample_claim(document.text);
            claim.claim.sentence = {0, document.text.size()};
            document.claims = {claim};
        }
        return document;
    }

    static web::Service service() {
        return {.check = check,
                .extract =
                    [](Input input) {
                        CheckedDocument document = check(std::move(input));
                        for (CheckedClaim& claim : document.claims) {
                            claim.verdict.reset();
                        }
                        return document;
                    },
                .version = "1.2.3",
                .reference = {.sha256 = "0123456789abcdef", .built = "2024-06-01"}};
    }

    web::ServerOptions options(std::vector<std::string> allowed_hosts) {
        web::ServerOptions options;
        options.port = 0;
        options.allowed_hosts = std::move(allowed_hosts);
        options.on_access = [this](web::AccessEntry const& entry) {
            std::lock_guard const lock(mutex_);
            accesses_.push_back(entry);
            logged_.notify_all();
        };
        options.on_failure = [this](std::string const& what) {
            std::lock_guard const lock(mutex_);
            failures_.push_back(what);
        };
        return options;
    }

    mutable std::mutex mutex_;
    mutable std::condition_variable logged_;
    std::vector<web::AccessEntry> accesses_;
    std::vector<std::string> failures_;
    web::Server server_;
    std::thread thread_;
};

/// A connection that sends whatever bytes it is told to.
class RawConnection {
  public:
    explicit RawConnection(int port) : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<std::uint16_t>(port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        timeval const patience{20, 0};
        setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        if (connect(socket_, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0) {
            throw std::runtime_error("cannot connect to the server under test");
        }
    }
    ~RawConnection() { close(socket_); }
    RawConnection(RawConnection const&) = delete;
    RawConnection& operator=(RawConnection const&) = delete;

    /// @return whether the server took all of it
    bool send(std::string_view bytes) const {
        while (!bytes.empty()) {
            ssize_t const count = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (count <= 0) {
                return false;
            }
            bytes.remove_prefix(static_cast<std::size_t>(count));
        }
        return true;
    }

    void end_sending() const { shutdown(socket_, SHUT_WR); }

    /// All that the server says until it closes the connection.
    std::string receive_all() const {
        std::string answer;
        char buffer[4096];
        for (ssize_t count = 0; (count = recv(socket_, buffer, sizeof buffer, 0)) > 0;) {
            answer.append(buffer, static_cast<std::size_t>(count));
        }
        return answer;
    }

  private:
    int socket_;
};

/// What a server answers to these bytes on a connection of its own.
inline std::string answer_to(int port, std::string_view bytes) {
    RawConnection const connection(port);
    connection.send(bytes);
    return connection.receive_all();
}

} // namespace claimcheck::test
