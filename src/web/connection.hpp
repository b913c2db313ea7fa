// The bytes of one connection, with budgets and deadlines.
#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <string>
#include <string_view>

#include <httplib.h>

namespace claimcheck::web {

/// A stream for cpp-httplib over a socket that it owns. httplib's own has no limit on the number of
/// headers, the length of a line or the size of a chunked body, and its time limit starts again
/// with every byte; here a request has a budget of bytes for its head and for all of it, and a
/// deadline. Beyond any of them the stream reads as ended.
///
/// One thread uses it.
class Connection : public httplib::Stream {
  public:
    /// @param stopping  becomes true when the server stops: then waiting for a request ends
    Connection(socket_t socket, std::atomic<bool> const& stopping);
    ~Connection() override;
    Connection(Connection const&) = delete;
    Connection& operator=(Connection const&) = delete;

    /// Waits for the first byte of a request and then starts its budgets and its deadline.
    /// @return whether there is one
    bool begin_request();

    /// What was sent since begin_request(). Status 0: nothing.
    int answer_status() const { return status_; }
    std::size_t answer_bytes() const { return sent_; }
    std::chrono::milliseconds duration() const;

    /// Whether the answer told the client that the connection ends with it.
    bool promised_to_close() const { return promised_to_close_; }

    /// Ends an answer whose request may not be read to its end: throws the rest away for a while,
    /// as a client that is still sending would otherwise see the connection break, not the answer.
    void drain();

    bool is_readable() const override;
    bool is_writable() const override;
    ssize_t read(char* bytes, size_t size) override;
    ssize_t write(char const* bytes, size_t size) override;
    void get_remote_ip_and_port(std::string& ip, int& port) const override;
    void get_local_ip_and_port(std::string& ip, int& port) const override;
    socket_t socket() const override { return socket_; }

  private:
    using Clock = std::chrono::steady_clock;

    bool wait(short event, Clock::time_point deadline) const;
    bool fill(Clock::time_point deadline);
    bool within_budget(std::string_view bytes);
    void note_answer_head(std::string_view bytes);

    socket_t socket_;
    std::atomic<bool> const& stopping_;

    std::array<char, 16384> buffer_;
    std::size_t next_ = 0; ///< unread part of the buffer: [next_, end_)
    std::size_t end_ = 0;

    Clock::time_point begun_{};
    std::size_t received_ = 0;
    bool in_head_ = true;
    std::size_t line_length_ = 0; ///< of the head's present line, without its LF

    int status_ = 0;
    std::size_t sent_ = 0;
    bool promised_to_close_ = false;
};

} // namespace claimcheck::web
