// A whole figure from its parts: amount, second amount of a range, bounds and direction around
// them.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "core/quantity.hpp"

namespace claimcheck::grammar {

/// What quantity_at() promises.
std::optional<Quantity> compose(std::string_view text, std::size_t at, std::size_t floor);

} // namespace claimcheck::grammar
