// By the index of the WHATWG's encoding standard.
#include "formats/windows_1252.hpp"

#include <array>

#include "core/utf8.hpp"

namespace claimcheck::formats {

std::string windows_1252(std::string_view text) {
    // 0x80 to 0x9F; 0 where there is nothing.
    constexpr std::array<char16_t, 32> kHigh = {
        0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};
    std::string result;
    for (char const c : text) {
        auto const byte = static_cast<unsigned char>(c);
        bool const is_high = byte >= 0x80 && byte < 0xA0;
        char32_t const mapped = is_high ? kHigh[byte - 0x80U] : byte;
        append_utf8(result, mapped == 0 && byte != 0 ? 0xFFFD : mapped);
    }
    return result;
}

} // namespace claimcheck::formats
