// One line a claim, in the form that editors and grep know.
#pragma once

#include <memory>

#include "report/format.hpp"

namespace claimcheck::report {

/// path:line:column: verdict: message [kind]. Lines and columns count from 1, columns in code
/// points. Without verdicts the verdict is "claim" and the message the claim's own words.
std::unique_ptr<Writer> make_line_writer(Settings settings);

} // namespace claimcheck::report
