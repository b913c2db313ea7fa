// The report that a person reads.
#pragma once

#include <memory>

#include "report/format.hpp"

namespace claimcheck::report {

/// Claim by claim: the verdict, the words in their sentence, what the figures say, what else would
/// be right, notes and sources; a summary at the end. Nothing of the input can steer the terminal.
std::unique_ptr<Writer> make_text_writer(Settings settings);

} // namespace claimcheck::report
