// Asks the system.
#include "cli/terminal.hpp"

#include <cstdlib>
#include <string_view>

#include <sys/ioctl.h>
#include <unistd.h>

namespace claimcheck::cli {

Terminal standard_output() {
    Terminal terminal;
    bool const is_terminal = isatty(STDOUT_FILENO) == 1;
    terminal.colour = may_use_colour(is_terminal, std::getenv("NO_COLOR"), std::getenv("TERM"));
    winsize size{};
    if (is_terminal && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
        terminal.width = size.ws_col;
    }
    return terminal;
}

bool standard_input_is_terminal() { return isatty(STDIN_FILENO) == 1; }

bool may_use_colour(bool is_terminal, char const* no_color, char const* term) {
    bool const refused = no_color != nullptr && *no_color != '\0';
    bool const able = term != nullptr && *term != '\0' && std::string_view(term) != "dumb";
    return is_terminal && !refused && able;
}

} // namespace claimcheck::cli
