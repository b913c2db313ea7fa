// How much the server takes, and for how long it waits.
#pragma once

#include <chrono>
#include <cstddef>

namespace claimcheck::web {

/// Of a text to be checked, in bytes of UTF-8: 2 MB.
inline constexpr std::size_t kTextBytes = 2'000'000;

/// Of a request's body: such a text with every byte escaped as %D0 or every other as \u0434, and
/// some room for what stands around it.
inline constexpr std::size_t kBodyBytes = 3 * kTextBytes + 65'536;

/// Of a request's first line and headers together.
inline constexpr std::size_t kHeadBytes = 32'768;

/// Of a whole request on the wire, whatever its chunks are cut into.
inline constexpr std::size_t kRequestBytes = kHeadBytes + 3 * kBodyBytes;

/// Of a body that was refused, read and thrown away so that the client gets to read the answer.
inline constexpr std::size_t kDrainedBytes = 64'000'000;

inline constexpr std::chrono::seconds kIdleTime{5};     ///< between two requests
inline constexpr std::chrono::seconds kRequestTime{30}; ///< from a request's first byte to its last
inline constexpr std::chrono::seconds kAnswerTime{30};  ///< for a client to take an answer
inline constexpr std::chrono::seconds kDrainTime{5};    ///< for the rest of a refused body
inline constexpr std::chrono::seconds kDrainPause{1};   ///< and while nothing of it comes

inline constexpr std::size_t kRequestsPerConnection = 1000;
inline constexpr std::size_t kThreads = 32;
inline constexpr int kBacklog = 128; ///< connections that wait to be accepted

} // namespace claimcheck::web
