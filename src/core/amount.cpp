// Rounding, scales and unit words of figures in sentences.
#include "core/amount.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace claimcheck {
namespace {

constexpr int kLargestScale = 12;

struct CurrencySign {
    std::string_view code;
    std::string_view sign;
};
constexpr std::array<CurrencySign, 4> kCurrencySigns = {
    {{"USD", "$"}, {"EUR", "€"}, {"GBP", "£"}, {"JPY", "¥"}}};

struct UnitWord {
    std::string_view unit;
    std::string_view word;
};
constexpr std::array<UnitWord, 8> kUnitWords = {{{"percent", " percent"},
                                                 {"percent_gdp", " percent of GDP"},
                                                 {"pp", " percentage points"},
                                                 {"bp", " basis points"},
                                                 {"x", " times"},
                                                 {"tonne", " tonnes"},
                                                 {"m3", " cubic metres"},
                                                 {"count", ""}}};

bool is_currency(std::string_view unit) {
    return unit.size() == 3 &&
           std::all_of(unit.begin(), unit.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// Ratios and percentages: what is written with one decimal.
bool is_rate(std::string_view unit) {
    return unit == "x" || unit == "pp" || unit == "bp" || unit.starts_with("percent");
}

std::string_view scale_word(AmountScale scale) {
    switch (scale) {
    case 6: return " m";
    case 9: return " bn";
    case 12: return " trn";
    default: return "";
    }
}

/// The power of ten of the first digit: 2 for 256, -1 for 0.5.
int leading_digit(double magnitude) {
    return magnitude > 0 ? static_cast<int>(std::floor(std::log10(magnitude))) : 0;
}

/// "1,234.50": a non-negative number with that many decimals and a comma at the thousands.
std::string fixed(double magnitude, int decimals) {
    std::array<char, 400> text{};
    std::snprintf(text.data(), text.size(), "%.*f", decimals, magnitude);
    std::string digits = text.data();
    auto const point = std::min(digits.find('.'), digits.size());
    for (auto i = point; i > 3; i -= 3) {
        digits.insert(i - 3, ",");
    }
    return digits;
}

std::string without_trailing_zeros(std::string number) {
    if (number.find('.') != std::string::npos) {
        number.erase(number.find_last_not_of('0') + 1);
        if (number.back() == '.') {
            number.pop_back();
        }
    }
    return number;
}

/// A number with that many significant digits, but no digit of its whole part lost.
std::string significant(double magnitude, int digits) {
    int const decimals = std::clamp(digits - 1 - leading_digit(magnitude), 0, 12);
    return without_trailing_zeros(fixed(magnitude, decimals));
}

std::string rate(double magnitude) {
    if (magnitude < 1) {
        return significant(magnitude, 2);
    }
    return without_trailing_zeros(fixed(magnitude, magnitude < 100 ? 1 : 0));
}

/// "third", "23rd"
std::string ordinal(double position) {
    constexpr std::array<char const*, 10> kFirst = {"first", "second", "third",   "fourth",
                                                    "fifth", "sixth",  "seventh", "eighth",
                                                    "ninth", "tenth"};
    if (position >= 1 && position <= 10 && position == std::floor(position)) {
        return kFirst.at(static_cast<std::size_t>(position) - 1);
    }
    std::string const number = fixed(position, 0);
    auto const whole = static_cast<long long>(std::clamp(position, 0.0, 1e15));
    bool const is_teen = whole / 10 % 10 == 1;
    return number + (is_teen           ? "th"
                     : whole % 10 == 1 ? "st"
                     : whole % 10 == 2 ? "nd"
                     : whole % 10 == 3 ? "rd"
                                       : "th");
}

std::string with_unit(bool negative, std::string const& number, std::string_view unit) {
    std::string const sign = negative ? "−" : "";
    auto const currency = std::find_if(kCurrencySigns.begin(), kCurrencySigns.end(),
                                       [&](CurrencySign const& c) { return c.code == unit; });
    if (currency != kCurrencySigns.end()) {
        return sign + std::string(currency->sign) + number;
    }
    if (is_currency(unit)) {
        return std::string(unit) + " " + sign + number;
    }
    auto const word = std::find_if(kUnitWords.begin(), kUnitWords.end(),
                                   [&](UnitWord const& w) { return w.unit == unit; });
    if (word != kUnitWords.end()) {
        return sign + number + std::string(word->word);
    }
    return sign + number + (unit.empty() ? "" : " " + std::string(unit));
}

std::string magnitude_in_words(double magnitude, std::optional<AmountScale> shared) {
    bool const follows = shared && magnitude * 10 >= std::pow(10, *shared);
    AmountScale const scale = follows ? *shared : amount_scale(magnitude);
    return significant(magnitude / std::pow(10, scale), 3) + std::string(scale_word(scale));
}

} // namespace

AmountScale amount_scale(double value) {
    // Three significant digits of 999.6 million are a billion.
    double const magnitude = std::abs(value) * 1.0005;
    if (!(magnitude >= 1e6)) {
        return 0;
    }
    return std::min(leading_digit(magnitude) / 3 * 3, kLargestScale);
}

std::string number_in_words(double value, std::optional<AmountScale> scale) {
    return (value < 0 ? "−" : "") + magnitude_in_words(std::abs(value), scale);
}

std::string amount_in_words(double value, std::string_view unit, std::optional<AmountScale> scale) {
    double const magnitude = std::abs(value);
    if (unit == "rank") {
        return ordinal(magnitude);
    }
    return with_unit(value < 0,
                     is_rate(unit) ? rate(magnitude) : magnitude_in_words(magnitude, scale), unit);
}

std::string amount_in_words(Decimal const& written, std::string_view unit) {
    double const magnitude = std::abs(written.value);
    if (written.fraction_word || unit == "rank") {
        return amount_in_words(written.value, unit);
    }
    AmountScale const scale = is_rate(unit) ? 0 : amount_scale(magnitude);
    // Written out in full, the zeros of "7,000,000,000" tell nothing of how precise it is.
    bool const in_full = scale > 0 && written.last_digit == 0;
    int const last = in_full ? written.last_nonzero_digit : written.last_digit;
    int const decimals = std::clamp(scale - last, 0, 12);
    return with_unit(
        written.value < 0,
        fixed(magnitude / std::pow(10, scale), decimals) + std::string(scale_word(scale)), unit);
}

} // namespace claimcheck
