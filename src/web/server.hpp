// The HTTP server, guarded for the open network.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "web/service.hpp"

namespace claimcheck::web {

/// The server cannot listen. The message names address and port and says what to do.
class ListenError : public std::runtime_error {
  public:
    using std::runtime_error::runtime_error;
};

/// What an access log may say of an answered request: nothing that the client wrote itself.
struct AccessEntry {
    std::string method;
    /// The path of a route, else "(other)".
    std::string_view path;
    int status = 0;
    std::size_t bytes = 0; ///< sent
    std::chrono::milliseconds duration{};
};

struct ServerOptions {
    std::string host = "127.0.0.1";
    int port = 8080; ///< 0 takes a free one
    /// Names besides the loopback's under which the server may be asked for.
    std::vector<std::string> allowed_hosts{};
    /// Both are called by several threads at once.
    std::function<void(AccessEntry const&)> on_access = [](AccessEntry const&) {};
    std::function<void(std::string const& what)> on_failure = [](std::string const&) {};
};

/// Listens from construction on, answers while run() runs.
class Server {
  public:
    /// @throws ListenError
    Server(CurrentService service, ServerOptions options);
    ~Server();
    Server(Server const&) = delete;
    Server& operator=(Server const&) = delete;

    int port() const;

    /// Answers requests until stop(); those that have been read are still answered.
    void run();

    /// Ends run(), also one that comes later. From any thread.
    void stop();

  private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace claimcheck::web
