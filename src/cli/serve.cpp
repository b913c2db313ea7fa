// `claimcheck serve`: the web server until somebody presses Ctrl-C.
#include <csignal>
#include <memory>
#include <string>
#include <thread>
#include <utility>

#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

#include "cli/commands.hpp"
#include "cli/database.hpp"
#include "cli/exit_status.hpp"
#include "cli/live_reference.hpp"
#include "web/server.hpp"

namespace claimcheck::cli {
namespace {

// SIGINT and SIGTERM, kept from every thread that is started later and waited for by one.
class StopSignals {
  public:
    StopSignals() {
        sigemptyset(&signals_);
        sigaddset(&signals_, SIGINT);
        sigaddset(&signals_, SIGTERM);
        pthread_sigmask(SIG_BLOCK, &signals_, nullptr);
    }

    void wait() const {
        int signal = 0;
        sigwait(&signals_, &signal);
    }

  private:
    sigset_t signals_{};
};

// "http://127.0.0.1:8080/", with the brackets that an IPv6 address has there.
std::string address(std::string const& host, int port) {
    bool const is_ipv6 = host.find(':') != std::string::npos;
    return "http://" + (is_ipv6 ? '[' + host + ']' : host) + ':' + std::to_string(port) + '/';
}

bool is_loopback(std::string const& host) {
    return host == "localhost" || host == "127.0.0.1" || host == "::1";
}

web::CurrentService service_of(LiveReference& live) {
    return [&live] {
        auto const reference = live.current();
        auto service = std::make_shared<web::Service>();
        service->check = [reference](Input input) {
            return reference->checker.check(std::move(input));
        };
        service->extract = [reference](Input input) {
            return reference->checker.extract(std::move(input));
        };
        service->version = CLAIMCHECK_VERSION;
        service->reference = reference->database.stamp();
        return service;
    };
}

web::ServerOptions options_of(ServeArguments const& arguments, spdlog::logger& log) {
    web::ServerOptions options;
    options.host = arguments.host;
    options.port = arguments.port;
    options.allowed_hosts = arguments.allowed_hosts;
    options.on_access = [&log](web::AccessEntry const& entry) {
        log.info("{} {} {} {} bytes {} ms", entry.method.empty() ? "-" : entry.method,
                 entry.path.empty() ? "-" : entry.path, entry.status, entry.bytes,
                 entry.duration.count());
    };
    options.on_failure = [&log](std::string const& what) { log.error("a check failed: {}", what); };
    return options;
}

} // namespace

int serve(ServeArguments const& arguments) {
    StopSignals const signals;
    auto const log = std::make_shared<spdlog::logger>(
        "claimcheck", std::make_shared<spdlog::sinks::stderr_color_sink_mt>());

    LiveReference live(database_file(arguments.database), {arguments.tolerance},
                       [&log](std::string const& what) { log->warn("{}", what); });
    live.current()->database.stamp(); // not at the first request
    web::Server server(service_of(live), options_of(arguments, *log));

    log->info("serving {} (Ctrl-C stops)", address(arguments.host, server.port()));
    if (!is_loopback(arguments.host) && arguments.allowed_hosts.empty()) {
        log->warn("only requests for localhost are answered; name the server's other names with "
                  "--allow-host");
    }
    std::jthread stopper([&] {
        signals.wait();
        log->info("stopping");
        server.stop();
    });
    server.run();
    pthread_kill(stopper.native_handle(), SIGTERM); // also where listening ended by itself
    return kNothingDiffers;
}

} // namespace claimcheck::cli
