// The command line program as a function.
#pragma once

namespace claimcheck::cli {

/// Does what the arguments ask for; results go to standard output, messages to standard error.
/// @return the exit status: 0 nothing differs, 1 a claim differs, 2 something could not be done
int run(int argc, char const* const* argv);

} // namespace claimcheck::cli
