// Numbers as digits.
#pragma once

#include <string>

namespace claimcheck::report {

/// The shortest decimal that reads back as the same double, a whole number without ".0":
/// 7000000000, 0.1, 1e+21. Must be finite.
std::string exact_number(double value);

/// For a table: commas between thousands, no digits that nobody reads ("7,310,500,000", "0.25"):
/// whole from 10,000 on, else with at most four decimals.
std::string grouped_number(double value);

} // namespace claimcheck::report
