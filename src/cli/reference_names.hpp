// What people type for areas and measures.
#pragma once

#include <string>
#include <vector>

#include "core/lexicon.hpp"

namespace claimcheck::cli {

/// The code of an area that was given by its code or a name, in any case.
/// @throws std::runtime_error where it is unknown, with the nearest that is
std::string area_code(Lexicon const& lexicon, std::string const& area);

/// The ids of the indicators that an id, a concept or a word for one of them means.
/// @throws std::runtime_error where it is unknown, with the nearest that is
std::vector<std::string> indicator_ids(Lexicon const& lexicon, std::string const& measure);

} // namespace claimcheck::cli
