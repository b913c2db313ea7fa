// The words of files for the flows of trade.
#pragma once

#include <optional>
#include <string_view>

#include "core/claim.hpp"

namespace claimcheck::formats {

/// "export", "Exports", "import", "total", "trade", "turnover", "balance", "none", in any case.
/// @return nothing for another word
std::optional<Flow> flow_of(std::string_view word);

} // namespace claimcheck::formats
