// A look at a block of bytes at once, in a form that compilers turn into wide instructions.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace claimcheck::text {

constexpr std::size_t kBlock = 32;

/// All bits for true, none for false.
constexpr std::int8_t mask(bool holds) { return static_cast<std::int8_t>(holds ? -1 : 0); }

/// Whether `test(i)` is other than 0 for any i below kBlock. The test must not branch: masks joined
/// by
/// `|` and `&`.
template <class Test> bool any_in_block(Test test) {
    std::array<std::int8_t, kBlock> hits;
    for (std::size_t i = 0; i < kBlock; ++i) {
        hits[i] = static_cast<std::int8_t>(test(i));
    }
    std::array<std::uint64_t, kBlock / sizeof(std::uint64_t)> wide;
    std::memcpy(wide.data(), hits.data(), kBlock);
    return (wide[0] | wide[1] | wide[2] | wide[3]) != 0;
}

} // namespace claimcheck::text
