// What the words between a subject and its figure say.
#pragma once

#include <cstddef>

#include "core/token.hpp"

namespace claimcheck::extract {

constexpr std::ptrdiff_t kFar = 40; ///< tokens; no subject stands farther from its figure

/// What lies between a subject and a figure.
struct Gap {
    bool verb = false;
    bool apposition = false; ///< "of", "at", a comma or a bracket and nothing else
    bool exceeding = false;
    bool unreal = false;
    int unknown = 0; ///< words that no list knows
};

/// @param from  the first token behind the subject
/// @param to    the figure
Gap gap_between(Token const* from, Token const* to);

/// Whether a word before the figure makes it a forecast, a plan or a condition.
/// @param begin  the first token of the sentence
bool unreal_before(Token const& figure, Token const* begin);

} // namespace claimcheck::extract
