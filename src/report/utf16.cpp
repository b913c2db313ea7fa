// A sparse table of marks, then a short walk.
#include "report/utf16.hpp"

#include <algorithm>

#include "core/utf8.hpp"

namespace claimcheck::report {
namespace {

constexpr std::size_t kBlock = 1024;

std::size_t units_of(CodePoint c) { return c.value >= 0x10000 ? 2 : 1; }

} // namespace

Utf16Offsets::Utf16Offsets(std::string_view text) : text_(text), marks_{{0, 0}} {
    std::size_t units = 0;
    for (std::size_t byte = 0; byte < text.size();) {
        CodePoint const c = decode(text.substr(byte));
        byte += c.length;
        units += units_of(c);
        if (byte - marks_.back().byte >= kBlock) {
            marks_.push_back({byte, units});
        }
    }
}

std::size_t Utf16Offsets::at(std::size_t byte) const {
    auto const after = std::ranges::upper_bound(marks_, byte, {}, &Mark::byte);
    Mark position = *std::prev(after);
    while (position.byte < byte && position.byte < text_.size()) {
        CodePoint const c = decode(text_.substr(position.byte));
        position.byte += c.length;
        position.units += units_of(c);
    }
    return position.units;
}

} // namespace claimcheck::report
