// Figures as a newspaper writes them: "$7.62 bn", "6.2 times", "7.9 percent".
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/decimal.hpp"

namespace claimcheck {

/// The scale that amounts are counted in: 9 for "bn". One of 0, 6, 9, 12.
using AmountScale = int;

/// The scale that suits an amount: 9 for 1.2e9, 6 for 256e6, 0 below a million.
AmountScale amount_scale(double value);

/// Writes an amount of money, a count or a rate with three significant digits, ratios and percent
/// with one decimal (two significant digits below 1); zeros at the end are left out.
/// @param value  at full scale; percent as 7.9
/// @param unit   the contract's unit: an ISO 4217 code, "percent", "percent_gdp", "pp", "x",
///               "count", ...; "rank" is written as "third" or "23rd"; another one is written
///               after the number as it is
/// @param scale  a scale shared with other amounts of the sentence ("$0.256 bn to $3.61 bn"); it is
///               followed where the amount is at least a tenth of it
std::string amount_in_words(double value, std::string_view unit,
                            std::optional<AmountScale> scale = std::nullopt);

/// Writes an amount with the digits that its text had: "$7.30 bn", "14 times".
std::string amount_in_words(Decimal const& written, std::string_view unit);

/// The number of amount_in_words alone, without unit: "7.62 bn".
std::string number_in_words(double value, std::optional<AmountScale> scale = std::nullopt);

} // namespace claimcheck
