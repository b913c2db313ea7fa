// What the few words around a figure, or before its subject, say of it.
#pragma once

#include "core/clause.hpp"
#include "core/quantity.hpp"

namespace claimcheck::extract {

// `begin` and `end` are those of the sentence's tokens; a subject stands before its figure.

/// "A drop of (50%)"; none where nothing of the kind stands before.
Direction noun_of_change_at(Token const& figure, Token const* begin);

/// "Growth in (exports)", "the decline of (imports)".
Direction noun_of_change_before(Subject const& subject, Token const* begin);

/// "(Rose 2.4-fold), or by $1.4 billion", "imports - by 3%", "(growth - 1.9 times)", "growth in
/// exports: 4 percent": by how much something changed.
bool is_by_how_much(Token const& figure, Subject const& subject, Token const* begin);

/// "Exports changed as follows: to China -9.2%, to Turkey +6.7%"
bool is_of_listed_party(Subject const& subject, Token const& figure);

/// "Quadrupled its imports from Chile in 2022, to $3 billion", "raised exports to $3 billion"
bool is_driven_to(Subject const& subject, Token const& figure, Token const* begin);

/// "(Suffered) a twofold drop"
bool has_article(Token const& figure, Token const* begin);

/// "Of Kazakhstan's exports, 18 percent go to China", "China's share of Australia's exports".
bool is_whole(Subject const& subject, Token const* begin);

/// "Of Kazakhstan's exports in 2022, (18 percent)": such a whole at the start of its sentence.
bool opens_as_whole(Subject const& subject, Token const* begin);

/// "A $500 million loan".
bool is_of_deal(Token const& figure, Token const* end);

/// "The share of the EU in (exports)": the area; null for other words.
Token const* share_owner_before(Token const* in, Token const* begin);

/// "(Imports) exceeded its exports by": the figure is of neither.
bool is_exceeded(Subject const& subject, Token const* begin);

/// "(Trade grew by 23 percent,) construction by 16 percent": of something that no list knows.
bool is_of_other_noun(Token const& figure, Subject const& subject, Token const* begin);

/// "Bought a 51 percent stake in the port for $900 million".
bool buys_no_goods(Subject const& verb, Token const& figure, Token const* end);

/// "$61 per barrel", but not "$300 million a year".
bool is_price(Quantity const& written, Token const& figure, Token const* end);

/// "$1.1 billion (worth) of footwear"
bool is_of_goods(Token const& figure, Token const* end);

/// Which way a balance goes by the words between: "showed a deficit of", "was negative at".
Direction way_between(Token const* from, Token const* to);

/// Who "recorded a 21% increase in exports": the party before the verb of a figure; null where
/// other words stand between.
Token const* runner_before(Token const& figure, Token const* begin);

/// Who does what a verb says: the nearest party before it that no preposition leads up to; null for
/// nobody near.
Token const* party_before(Token const* verb, Token const* begin);

} // namespace claimcheck::extract
