// What the standard streams are connected to.
#pragma once

#include <cstddef>

namespace claimcheck::cli {

struct Terminal {
    std::size_t width = 80;
    bool colour = false;
};

/// A terminal that is 80 columns wide and knows no colour stands for a pipe or a file.
Terminal standard_output();

/// Whether somebody would have to type what is read.
bool standard_input_is_terminal();

/// Whether to use colour, by the conventions of https://no-color.org and terminfo.
/// @param no_color, term  the environment variables NO_COLOR and TERM; null where they are not set
bool may_use_colour(bool is_terminal, char const* no_color, char const* term);

} // namespace claimcheck::cli
