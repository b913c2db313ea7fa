// What the program says beside its results.
#pragma once

#include <string_view>

namespace claimcheck::cli {

/// Prints "claimcheck: ..." on standard error, on one line and made safe for a terminal.
void say(std::string_view message);

} // namespace claimcheck::cli
