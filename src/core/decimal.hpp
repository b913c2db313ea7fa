// A number as somebody wrote it: how much, and how precisely.
#pragma once

#include <cstdint>
#include <string_view>

namespace claimcheck {

/// A written number at full scale ("7.3 billion" is 7.3e9) together with the precision it was
/// written with. "7.30 billion" has the same value as "7.3 billion" and a finer last digit.
struct Decimal {
    double value = 0;
    /// The last written digit counts units of 10^last_digit: 8 for "7.3 billion", 0 for "14".
    int last_digit = 0;
    /// The same for the last digit that is not zero: 7 for "840 million", 6 as written.
    int last_nonzero_digit = 0;
    /// Written as a fraction word ("a third", "half"), whose precision no digit tells.
    bool fraction_word = false;

    friend bool operator==(Decimal const&, Decimal const&) = default;
};

/// Digits as they were scanned, before they become a Decimal: `digits` x 10^`exponent`.
/// "7.30 billion" is digits "730", exponent 7.
/// @param digits  decimal digits only, at least one; their number is not limited
/// @param exponent  power of ten of the last digit
/// @return the Decimal; its value is infinite where it exceeds the range of double
Decimal make_decimal(std::string_view digits, int exponent);

/// A whole number with every digit meant: 14 has last_digit 0, 20 has last_nonzero_digit 1.
Decimal make_decimal(std::int64_t whole);

} // namespace claimcheck
