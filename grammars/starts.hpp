// Where something may start in a text: the cheap look before the grammars.
#pragma once

#include <cstddef>
#include <string_view>

#include "grammars/parse.hpp"

namespace claimcheck::grammar {

/// What next_start() promises.
Start find_start(std::string_view text, std::size_t at);

/// Whether a figure may start right at `at`.
bool may_start_figure(std::string_view text, std::size_t at);

} // namespace claimcheck::grammar
