// "Not $300 million, as A claimed, but $538 million": what a sentence rejects, it states as well.
#pragma once

#include <span>

#include "core/token.hpp"

namespace claimcheck::extract {

/// Takes out each "not" of a figure that stands beside the one that is said to be right: both are
/// figures of the subject, and speakers tell them apart.
void drop_rejections(std::span<Token>& tokens);

} // namespace claimcheck::extract
