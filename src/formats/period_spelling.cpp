// Splits a spelling into numbers and letters and looks at what stands in which order.
#include "formats/period_spelling.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <vector>

#include "core/ascii.hpp"
#include "core/date.hpp"
#include "formats/published_number.hpp"

namespace claimcheck::formats {
namespace {

constexpr std::size_t kLongest = 40;

/// A run of digits or of letters.
struct Part {
    std::string_view text;
    int number = -1; ///< -1 for letters
};

using Parts = std::vector<Part>;

bool is_separator(char c) { return c == '-' || c == ' ' || c == '/' || c == '.'; }

/// @return nothing where another character stands in it
std::optional<Parts> parts_of(std::string_view text) {
    Parts parts;
    for (std::size_t i = 0; i < text.size();) {
        bool const digit = is_digit(text[i]);
        if (!digit && !is_letter(text[i])) {
            if (!is_separator(text[i])) {
                return std::nullopt;
            }
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < text.size() && (digit ? is_digit(text[end]) : is_letter(text[end]))) {
            ++end;
        }
        Part part{text.substr(i, end - i)};
        if (digit) {
            auto const [stop, error] = std::from_chars(&text[i], text.data() + end, part.number);
            if (error != std::errc{}) {
                return std::nullopt;
            }
        }
        parts.push_back(part);
        i = end;
    }
    return parts;
}

bool is_year(Part const& part) { return part.text.size() == 4 && part.number >= 1; }

unsigned month_by_name(std::string_view word) {
    std::string lower(word);
    std::transform(lower.begin(), lower.end(), lower.begin(), to_lower);
    for (unsigned month = 1; month <= 12; ++month) {
        std::string name(month_name(std::chrono::month(month)));
        name.front() = to_lower(name.front());
        if (lower == name || (lower.size() >= 3 && name.starts_with(lower)) ||
            lower == name + ".") {
            return month;
        }
    }
    return 0;
}

/// The unit that a letter counts; "K" is the quarter of the Nordic offices, "S" the semester.
std::optional<Period> lettered(int year, std::string_view letter, int number) {
    if (letter.size() != 1 || number < 1) {
        return std::nullopt;
    }
    auto const index = static_cast<unsigned>(number);
    switch (to_lower(letter.front())) {
    case 'a': return index == 1 ? std::optional(Period::year(year)) : std::nullopt;
    case 'h':
    case 's': return index <= 2 ? std::optional(Period::half(year, index)) : std::nullopt;
    case 'q':
    case 'k': return index <= 4 ? std::optional(Period::quarter(year, index)) : std::nullopt;
    case 'm': return index <= 12 ? std::optional(Period::month(year, index)) : std::nullopt;
    default: return std::nullopt;
    }
}

std::optional<Period> month_of(int year, int number) {
    return number >= 1 && number <= 12
               ? std::optional(Period::month(year, static_cast<unsigned>(number)))
               : std::nullopt;
}

/// "202301"
std::optional<Period> of_one(Part const& part) {
    if (part.text.size() == 6 && part.number >= 0) {
        int const year = part.number / 100;
        return year >= 1 ? month_of(year, part.number % 100) : std::nullopt;
    }
    return is_year(part) ? std::optional(Period::year(part.number)) : std::nullopt;
}

/// "01/2023", "Jan 2023", "2023 January"
std::optional<Period> of_two(Part const& a, Part const& b) {
    if (is_year(a) == is_year(b)) {
        return std::nullopt;
    }
    Part const& year = is_year(a) ? a : b;
    Part const& other = is_year(a) ? b : a;
    if (other.number >= 0) {
        return other.text.size() <= 2 ? month_of(year.number, other.number) : std::nullopt;
    }
    unsigned const month = month_by_name(other.text);
    return month > 0 ? std::optional(Period::month(year.number, month)) : std::nullopt;
}

/// "2023M01", "Q1 2023", "1Q 2023", "2023-01-01"
std::optional<Period> of_three(Part const& a, Part const& b, Part const& c) {
    if (is_year(a) && b.number < 0 && c.number >= 0) {
        return lettered(a.number, b.text, c.number);
    }
    if (is_year(c) && a.number < 0 && b.number >= 0) {
        return lettered(c.number, a.text, b.number);
    }
    if (is_year(c) && a.number >= 0 && b.number < 0) {
        return lettered(c.number, b.text, a.number);
    }
    bool const first_day = is_year(a) && b.text.size() == 2 && c.text.size() == 2 && c.number == 1;
    return first_day ? month_of(a.number, b.number) : std::nullopt;
}

/// "1990 [YR1990]"
std::string_view without_bracket(std::string_view text) {
    auto const bracket = text.find(" [YR");
    return bracket != std::string_view::npos && text.ends_with(']') ? text.substr(0, bracket)
                                                                    : text;
}

} // namespace

std::optional<Period> parse_period_spelling(std::string_view text) {
    text = without_bracket(trimmed(text));
    if (text.size() > kLongest) {
        return std::nullopt;
    }
    if (auto const period = parse_period(text)) {
        return period;
    }
    if (text.size() == 7 && text[4] == '/') { // "2023/24"
        if (auto const fiscal = parse_period("FY" + std::string(text))) {
            return fiscal;
        }
    }
    auto const parts = parts_of(text);
    if (!parts) {
        return std::nullopt;
    }
    switch (parts->size()) {
    case 1: return of_one((*parts)[0]);
    case 2: return of_two((*parts)[0], (*parts)[1]);
    case 3: return of_three((*parts)[0], (*parts)[1], (*parts)[2]);
    default: return std::nullopt;
    }
}

} // namespace claimcheck::formats
