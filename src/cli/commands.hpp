// What each command does, given its arguments. All return the exit status and throw what they
// cannot go on after.
#pragma once

#include "cli/arguments.hpp"

namespace claimcheck::cli {

/// `claimcheck check` and `claimcheck extract`
int check(CheckArguments const& arguments);

/// `claimcheck serve`: returns when the process is told to stop.
int serve(ServeArguments const& arguments);

/// `claimcheck import`
int import_files(ImportArguments const& arguments);

/// `claimcheck reference show`
int show(ShowArguments const& arguments);

/// `claimcheck reference list`
int list(ListArguments const& arguments);

/// `claimcheck reference sources`
int sources(SourcesArguments const& arguments);

} // namespace claimcheck::cli
