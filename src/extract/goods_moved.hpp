// Trade told of the goods, without a word for it: "EUR 90 million worth of Irish goods went to
// Slovenia".
#pragma once

#include "extract/extraction.hpp"

namespace claimcheck::extract {

/// Adds the figures of goods that a nationality stands before: where they went to ("A$1.9 billion
/// worth of Australian wheat went to Indonesia", "Irish goods to the value of €54bn were exported
/// to the US") or who paid for them ("spent $1.6 billion on Australian wheat").
/// @param first  of the sentence's candidates
void add_goods_moved(Extraction& extraction, std::size_t sentence, std::size_t first,
                     Lexicon const& lexicon);

} // namespace claimcheck::extract
