// Looking back and ahead from a figure for the words that belong to it.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "core/quantity.hpp"

namespace claimcheck::grammar {

/// Takes the words before a figure that bound it, not before `floor`.
void take_comparator_before(Quantity& quantity, std::string_view text, std::size_t floor);

/// Where the words start that bound a figure at `begin`; `begin` itself where there are none.
std::size_t comparator_begin(std::string_view text, std::size_t begin, std::size_t floor);

/// Takes the words behind it that bound it: "or more", "-plus".
void take_comparator_behind(Quantity& quantity, std::string_view text);

/// The word that opens a range right before a figure: where "between " or "from " starts.
std::optional<std::size_t> range_opening(std::string_view text, std::size_t at, std::size_t floor);

/// Which way a figure says that something went, by the words around it.
Direction direction_around(Quantity const& figure, Span number, std::string_view text);

/// Whether a figure starts with a bound that a verb reaches: "fell" + "below 2%".
bool starts_at_level(std::string_view figure);

/// Whether a bare number belongs to a name: "Boeing 737", "page 3", "No. 1".
bool belongs_to_name(std::string_view text, std::size_t at);

} // namespace claimcheck::grammar
