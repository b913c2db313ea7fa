// Words around a figure that make it a change: "rose by", "up", "a fall of", "5% lower".
#pragma once

#include <cstddef>
#include <string_view>

#include "core/quantity.hpp"
#include "grammars/config.hpp"

namespace claimcheck::grammar {

using ChangeBehindRule = x3::rule<struct ChangeBehindClass, Direction>;
BOOST_SPIRIT_DECLARE(ChangeBehindRule)

/// From the blank behind the figure to the word that says which way.
ChangeBehindRule const& change_behind();

/// What the words before a figure say of it.
struct ChangeBefore {
    Direction direction = Direction::none;
    /// The verb has an object: "raised $7.5bn" and "cut 700 jobs" are no changes of a statistic,
    /// "cut it by 7%" and "lost 7%" are.
    bool of_object = false;
};

/// Which way the words go that lead up to a figure at `begin`. Reads at most a dozen words,
/// backwards.
ChangeBefore change_before(std::string_view text, std::size_t begin);

} // namespace claimcheck::grammar
