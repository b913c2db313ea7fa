// Character classes are ranges of code points (Unicode 15): those that news texts meet, not all.
#include "report/wrap.hpp"

#include <algorithm>
#include <span>

#include "core/utf8.hpp"

namespace claimcheck::report {
namespace {

struct Range {
    char32_t first;
    char32_t last;
};

// White space and line ends.
constexpr Range kSpaces[] = {{0x09, 0x0D}, {0x20, 0x20}, {0x85, 0x85}, {0x2028, 0x2029}};

// C0 and C1 controls, DEL, marks and overrides of writing direction.
constexpr Range kUnsafe[] = {{0x00, 0x1F},     {0x7F, 0x9F},     {0x061C, 0x061C},
                             {0x200E, 0x200F}, {0x202A, 0x202E}, {0x2066, 0x2069}};

constexpr Range kZeroWidth[] = {
    {0x0300, 0x036F}, {0x0483, 0x0489}, {0x0591, 0x05BD}, {0x064B, 0x065F}, {0x0E31, 0x0E31},
    {0x0E34, 0x0E3A}, {0x0E47, 0x0E4E}, {0x1AB0, 0x1AFF}, {0x1DC0, 0x1DFF}, {0x200B, 0x200D},
    {0x2060, 0x2060}, {0x20D0, 0x20FF}, {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F}, {0xFEFF, 0xFEFF}};

constexpr Range kWide[] = {
    {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0xA4CF}, {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1FAFF}, {0x20000, 0x3FFFD}};

bool is_in(std::span<Range const> ranges, char32_t c) {
    return std::ranges::any_of(ranges, [c](Range r) { return r.first <= c && c <= r.last; });
}

std::size_t width_of(char32_t c) {
    if (c == kEmphasis || c == kPlain) {
        return 0;
    }
    if (c < 0x300) {
        return 1;
    }
    return is_in(kZeroWidth, c) ? 0 : is_in(kWide, c) ? 2 : 1;
}

} // namespace

std::string printable(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    bool after_space = false;
    while (!text.empty()) {
        CodePoint const c = decode(text);
        text.remove_prefix(c.length);
        if (is_in(kSpaces, c.value)) {
            if (!after_space) {
                result += ' ';
            }
            after_space = true;
        } else {
            append_utf8(result, is_in(kUnsafe, c.value) ? 0xFFFD : c.value);
            after_space = false;
        }
    }
    return result;
}

std::size_t columns(std::string_view text) {
    std::size_t sum = 0;
    while (!text.empty()) {
        CodePoint const c = decode(text);
        text.remove_prefix(c.length);
        sum += width_of(c.value);
    }
    return sum;
}

std::vector<std::string> wrap(std::string_view text, std::size_t width) {
    std::vector<std::string> lines(1);
    std::size_t used = 0;
    while (!text.empty()) {
        std::string_view const word = text.substr(0, text.find(' '));
        text.remove_prefix(std::min(word.size() + 1, text.size()));
        if (word.empty()) {
            continue;
        }
        std::size_t const length = columns(word);
        if (used > 0 && used + 1 + length > width) {
            lines.emplace_back();
            used = 0;
        }
        if (used > 0) {
            lines.back() += ' ';
            ++used;
        }
        lines.back() += word;
        used += length;
    }
    return lines;
}

} // namespace claimcheck::report
