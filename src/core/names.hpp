// The words of the public contract for the values of the core's enumerations.
#pragma once

#include <string_view>

#include "core/checked.hpp"
#include "core/claim.hpp"
#include "core/quantity.hpp"
#include "core/verdict.hpp"

namespace claimcheck {

std::string_view name(QuantityKind kind);     ///< "money"
std::string_view name(Comparator comparator); ///< ">="
std::string_view name(Direction direction);   ///< "up"; empty for none
std::string_view name(ClaimKind kind);        ///< "change_multiple"
std::string_view name(Flow flow);             ///< "export", "trade"; empty for none
std::string_view name(Coverage coverage);     ///< "goods"; empty for unstated
std::string_view name(Judgement judgement);   ///< "differs"
std::string_view name(Reason reason);         ///< "no_series"; empty for none
std::string_view name(DateFrom from);         ///< "dateline"

} // namespace claimcheck
