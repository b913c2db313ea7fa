// poll() and recv(); waiting is cut into slices in which the server may be told to stop.
#include "web/connection.hpp"

#include <algorithm>
#include <cerrno>
#include <charconv>

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "web/limits.hpp"

namespace claimcheck::web {
namespace {

constexpr std::chrono::milliseconds kSlice{100};

} // namespace

Connection::Connection(socket_t socket, std::atomic<bool> const& stopping)
    : socket_(socket), stopping_(stopping) {}

Connection::~Connection() {
    shutdown(socket_, SHUT_RDWR);
    close(socket_);
}

bool Connection::begin_request() {
    if (next_ == end_ && !fill(Clock::now() + kIdleTime)) {
        return false;
    }
    begun_ = Clock::now();
    received_ = 0;
    in_head_ = true;
    line_length_ = 0;
    status_ = 0;
    sent_ = 0;
    promised_to_close_ = false;
    return true;
}

std::chrono::milliseconds Connection::duration() const {
    return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - begun_);
}

void Connection::drain() {
    shutdown(socket_, SHUT_WR);
    Clock::time_point const deadline = Clock::now() + kDrainTime;
    std::size_t thrown_away = 0;
    while (thrown_away < kDrainedBytes && fill(std::min(deadline, Clock::now() + kDrainPause))) {
        thrown_away += end_;
    }
    next_ = end_;
}

bool Connection::is_readable() const { return next_ < end_ || wait(POLLIN, Clock::now()); }

bool Connection::is_writable() const { return wait(POLLOUT, Clock::now() + kAnswerTime); }

ssize_t Connection::read(char* bytes, size_t size) {
    if (next_ == end_ && !fill(begun_ + kRequestTime)) {
        return -1;
    }
    std::size_t const count = std::min(size, end_ - next_);
    if (!within_budget({&buffer_[next_], count})) {
        return -1;
    }
    std::copy_n(&buffer_[next_], count, bytes);
    next_ += count;
    return static_cast<ssize_t>(count);
}

ssize_t Connection::write(char const* bytes, size_t size) {
    if (!is_writable()) {
        return -1;
    }
    note_answer_head({bytes, size});
    ssize_t const count = send(socket_, bytes, size, MSG_NOSIGNAL);
    if (count > 0) {
        sent_ += static_cast<std::size_t>(count);
    }
    return count;
}

// The access log has no use for addresses, and nothing else asks.
void Connection::get_remote_ip_and_port(std::string&, int&) const {}
void Connection::get_local_ip_and_port(std::string&, int&) const {}

bool Connection::wait(short event, Clock::time_point deadline) const {
    pollfd descriptor{socket_, event, 0};
    while (true) {
        auto const left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now());
        auto const slice = std::clamp(left, std::chrono::milliseconds(0), kSlice);
        int const ready = poll(&descriptor, 1, static_cast<int>(slice.count()));
        if (ready > 0) {
            return true;
        }
        bool const is_interrupted = ready < 0 && errno == EINTR;
        if ((ready < 0 && !is_interrupted) || left <= slice ||
            (stopping_ && (event & POLLIN) != 0)) {
            return false;
        }
    }
}

bool Connection::fill(Clock::time_point deadline) {
    if (!wait(POLLIN, deadline)) {
        return false;
    }
    ssize_t const count = recv(socket_, buffer_.data(), buffer_.size(), 0);
    next_ = 0;
    end_ = static_cast<std::size_t>(std::max<ssize_t>(count, 0));
    return count > 0;
}

// Counts what is handed out, and looks for the head's end: a line of nothing but CR.
bool Connection::within_budget(std::string_view bytes) {
    for (char const byte : bytes) {
        if (!in_head_) {
            break;
        }
        if (byte != '\n') {
            line_length_ += 1;
        } else {
            in_head_ = line_length_ != 1;
            line_length_ = 0;
        }
    }
    received_ += bytes.size();
    return received_ <= (in_head_ ? kHeadBytes : kRequestBytes);
}

// httplib sends a head in one piece.
void Connection::note_answer_head(std::string_view bytes) {
    constexpr std::string_view kVersion = "HTTP/1.1 ";
    bool const is_final = status_ >= 200;
    if (is_final || !bytes.starts_with(kVersion)) {
        return;
    }
    bytes.remove_prefix(kVersion.size());
    std::from_chars(bytes.data(), bytes.data() + std::min<std::size_t>(bytes.size(), 3), status_);
    promised_to_close_ = bytes.find("\r\nConnection: close\r\n") != std::string_view::npos;
}

} // namespace claimcheck::web
