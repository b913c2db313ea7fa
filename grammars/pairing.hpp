// Two amounts that stand together: a range, a list with one unit, dollars and cents.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "grammars/amount.hpp"
#include "grammars/joint.hpp"
#include "grammars/parse_at.hpp"

namespace claimcheck::grammar {

using ParsedAmount = Parsed<Amount>;

/// The amount behind the joint at `end`, and which joint it is.
std::optional<ParsedAmount> amount_behind(std::string_view text, std::size_t end, Joint& joint);

/// "3" of "$3 and $4bn" is meant in billions; "370,000" of "$370,000 to $5.5 million" is not.
bool shares_scale(Amount const& first, Amount const& second);

/// Adds coins to their currency: "20 dollars and 43 cents" is one amount.
void add_coins(ParsedAmount& first, std::string_view text);

/// Whether two amounts are the ends of a range.
/// @param opened  "between" or "from" stands before, as the joint wants it
bool makes_range(Amount const& first, Amount const& second, Joint joint, bool opened);

/// Gives a bare number in a list the unit, and the scale, that stand at the list's end: "5, 6 and 7
/// percent", "$5 and $90 million respectively".
/// @param end  where the number ends
void borrow_unit(Amount& amount, std::string_view text, std::size_t end);

} // namespace claimcheck::grammar
