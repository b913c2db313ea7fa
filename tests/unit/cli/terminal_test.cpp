// When colour may be used.
#include <catch2/catch.hpp>

#include "cli/terminal.hpp"

TEST_CASE("colour is for terminals that know it and people who have not refused it") {
    struct Case {
        bool is_terminal;
        char const* no_color;
        char const* term;
        bool colour;
    };
    auto const [is_terminal, no_color, term, colour] = GENERATE(values<Case>({
        {true, nullptr, "xterm", true},
        {true, "", "xterm", true},
        {true, "1", "xterm", false},
        {true, nullptr, "dumb", false},
        {true, nullptr, "", false},
        {true, nullptr, nullptr, false},
        {false, nullptr, "xterm", false},
    }));
    CHECK(claimcheck::cli::may_use_colour(is_terminal, no_color, term) == colour);
}
