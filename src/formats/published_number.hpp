// A published figure as its file writes it.
#pragma once

#include <optional>
#include <string_view>

namespace claimcheck::formats {

/// How a file writes its numbers.
struct NumberForm {
    char decimal = '.';
    /// Between groups of three digits, besides spaces; 0 where there is none.
    char grouping = 0;
};

struct PublishedNumber {
    double value = 0;
    /// How far the true value may stand off: half a unit of the last digit that is not zero, but at
    /// most 0.5 % of the value.
    double rounding = 0;
};

/// Reads "557256228.43", "-2.4", "2.1e13" or "12300" (which stands for 12250 to 12350, but for its
/// 0.5 %); a plus sign, a typographic minus and spaces around it too.
/// @param exponent  power of ten that the number is multiplied with
/// @return nothing for anything else, for more than 100 digits, or beyond 1e300
std::optional<PublishedNumber> parse_number(std::string_view text, NumberForm form = {},
                                            int exponent = 0);

/// Whether a cell says that there is no figure: empty, ":", "..", "-", "NA" and their like.
bool is_missing(std::string_view text);

/// The text without the white space around it.
std::string_view trimmed(std::string_view text);

} // namespace claimcheck::formats
