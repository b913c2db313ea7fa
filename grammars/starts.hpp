// Where a figure, a period or a date may start: the cheap look before the grammar.
#pragma once

#include <cstddef>
#include <string_view>

namespace claimcheck::grammar {

/// What may_start() promises. A word is looked up by its first three letters, which lets some pass
/// that start nothing, and none be missed.
bool may_start_here(std::string_view text, std::size_t at);

} // namespace claimcheck::grammar
