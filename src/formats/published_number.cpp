// Collects the digits and leaves the arithmetic to std::from_chars, which is exact.
#include "formats/published_number.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <string>
#include <vector>

#include "core/ascii.hpp"

namespace claimcheck::formats {
namespace {

constexpr double kMostRounding = 0.005;
constexpr double kLargest = 1e300;
constexpr std::size_t kMostDigits = 100;
constexpr int kLargestExponent = 400;
constexpr std::string_view kMinus = "\xE2\x88\x92"; // U+2212
constexpr std::array<std::string_view, 14> kMissing = {
    "", ":", ".", "..", "...", "-", "–", "NA", "na", "N/A", "n/a", "NaN", "nan", "null"};

/// The digits of a number and the power of ten of the last one.
struct Digits {
    std::array<char, kMostDigits + 8> text{}; // room for "e-400" behind them
    std::size_t size = 0;
    int exponent = 0;

    bool add(char digit) {
        if (size == kMostDigits) {
            return false;
        }
        text[size++] = digit;
        return true;
    }
    /// The power of ten of the last digit that is not zero; nothing where all are.
    std::optional<int> last_nonzero() const {
        for (std::size_t i = size; i > 0; --i) {
            if (text[i - 1] != '0') {
                return exponent + static_cast<int>(size - i);
            }
        }
        return std::nullopt;
    }
};

/// Half of 10^exponent; infinite or zero where it is out of range.
double half_of_power(int exponent) {
    constexpr int kLeast = -330;
    constexpr int kMost = 310;
    static std::vector<double> const halves = [] {
        std::vector<double> found;
        for (int i = kLeast; i <= kMost; ++i) {
            std::string const written = "5e" + std::to_string(i - 1);
            double half = i > 0 ? HUGE_VAL : 0;
            std::from_chars(written.data(), written.data() + written.size(), half);
            found.push_back(half);
        }
        return found;
    }();
    return halves[static_cast<std::size_t>(std::clamp(exponent, kLeast, kMost) - kLeast)];
}

bool take_sign(std::string_view& text) {
    bool const negative = text.starts_with('-') || text.starts_with(kMinus);
    if (negative || text.starts_with('+')) {
        text.remove_prefix(text.starts_with(kMinus) ? kMinus.size() : 1);
    }
    return negative;
}

/// "e13", at the end of a number.
bool take_exponent(std::string_view& text, int& exponent) {
    auto const e = text.find_first_of("eE");
    if (e == std::string_view::npos) {
        return true;
    }
    std::string_view written = text.substr(e + 1);
    written.remove_prefix(written.starts_with('+') ? 1 : 0);
    text = text.substr(0, e);
    char const* const end = written.data() + written.size();
    auto const [stop, error] = std::from_chars(written.data(), end, exponent);
    return error == std::errc{} && stop == end && std::abs(exponent) <= kLargestExponent;
}

std::optional<Digits> digits_of(std::string_view text, NumberForm form) {
    Digits digits;
    bool behind_point = false;
    bool after_digit = false; // so that "1." and "1,,000" are no numbers
    for (char const c : text) {
        if (is_digit(c)) {
            digits.exponent -= behind_point ? 1 : 0;
            if (!digits.add(c)) {
                return std::nullopt;
            }
            after_digit = true;
            continue;
        }
        bool const is_point = c == form.decimal && !behind_point;
        bool const is_group = form.grouping != 0 && c == form.grouping && !behind_point;
        bool const may_stand = after_digit || (is_point && digits.size == 0);
        if (!may_stand || (!is_point && !is_group)) {
            return std::nullopt;
        }
        behind_point |= is_point;
        after_digit = false;
    }
    return after_digit ? std::optional(digits) : std::nullopt;
}

} // namespace

std::string_view trimmed(std::string_view text) {
    auto const is_space = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    while (!text.empty() && is_space(text.front())) {
        text.remove_prefix(1);
    }
    while (!text.empty() && is_space(text.back())) {
        text.remove_suffix(1);
    }
    return text;
}

std::optional<PublishedNumber> parse_number(std::string_view text, NumberForm form, int exponent) {
    text = trimmed(text);
    bool const negative = take_sign(text);
    int written_exponent = 0;
    if (!take_exponent(text, written_exponent)) {
        return std::nullopt;
    }
    auto digits = digits_of(text, form);
    if (!digits) {
        return std::nullopt;
    }
    auto const last = digits->last_nonzero();
    if (!last) {
        return PublishedNumber{};
    }
    int const shift = written_exponent + exponent;
    char* const begin = digits->text.data();
    char* end = begin + digits->size;
    *end++ = 'e';
    end = std::to_chars(end, begin + digits->text.size(), digits->exponent + shift).ptr;
    double value = 0;
    auto const [stop, error] = std::from_chars(begin, end, value);
    if (error != std::errc{} || value > kLargest) {
        return std::nullopt;
    }
    return PublishedNumber{negative ? -value : value,
                           std::min(half_of_power(*last + shift), value * kMostRounding)};
}

bool is_missing(std::string_view text) {
    text = trimmed(text);
    return text.size() <= 4 && std::find(kMissing.begin(), kMissing.end(), text) != kMissing.end();
}

} // namespace claimcheck::formats
