// The word that somebody may have meant.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace claimcheck {

/// How many letters must be added, left out, changed or swapped with their neighbour to make one
/// word of the other (optimal string alignment), in any case of ASCII letters.
/// @param most  where more are needed the result is most + 1, found early
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t most);

/// The candidate nearest to a word, if it is near enough for a slip: one letter in four, at most
/// three. Of equally near ones the first. Words longer than 60 bytes have none.
/// @return empty where there is none
std::string_view nearest_word(std::string_view word, std::vector<std::string_view> const& words);

} // namespace claimcheck
