// The date that a text carries itself.
#pragma once

#include <optional>
#include <string_view>

#include "core/date.hpp"

namespace claimcheck::extract {

/// The first full date that ends a line ("Moscow, May 8, 2024."), or opens one ("May 8, 2024"),
/// alone or behind a place name ("YEREVAN, May 8, 2024 -"), in the first 1,000 bytes of an input. A
/// date inside a sentence is never taken: "The deal of May 8, 2024 was ...".
std::optional<Date> dateline(std::string_view input);

} // namespace claimcheck::extract
