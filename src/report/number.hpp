// Numbers for other programs to read.
#pragma once

#include <string>

namespace claimcheck::report {

/// The shortest decimal that reads back as the same double, a whole number without ".0":
/// 7000000000, 0.1, 1e+21. Must be finite.
std::string exact_number(double value);

} // namespace claimcheck::report
