// Half-open ranges of bytes in a text.
#pragma once

#include <algorithm>
#include <cstddef>

namespace claimcheck {

/// The bytes [begin, end) of a text.
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;

    constexpr std::size_t size() const { return end - begin; }
    constexpr bool empty() const { return begin == end; }
    constexpr bool contains(std::size_t offset) const { return begin <= offset && offset < end; }
    constexpr bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
    friend constexpr bool operator==(Span, Span) = default;
};

/// The smallest span that holds both.
constexpr Span cover(Span a, Span b) {
    return {std::min(a.begin, b.begin), std::max(a.end, b.end)};
}

} // namespace claimcheck
