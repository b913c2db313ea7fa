// With whom, and which goods, where the words stand apart from the measure.
#pragma once

#include "extract/extraction.hpp"

namespace claimcheck::extract {

/// Whether a token may name goods: "gas", but neither "goods" nor a word with a task of its own.
bool names_goods(Token const& token);

/// The goods of "Excluding gold, exports fell"; empty where the sentence does not begin so.
TokenRange left_out_at_start(Sentence const& sentence);

/// Who or what is the part of a whole: before a verb that takes a share ("Germany bought a quarter
/// of Czech exports", "rice made up a tenth of exports"), else where the whole goes to or comes
/// from.
void find_part(Candidate& candidate, Token const& figure, Subject const& whole,
               Sentence const& sentence);

/// Where something goes to or comes from, right behind `at`: "to China", "from the EU".
void find_destination(Candidate& candidate, Token const* at, Sentence const& sentence);

/// The partner and the goods of a verb of trade: "imported Kazakh wheat worth", "supplied Armenia
/// with gas for", "4.5 billion euros' worth of Russian energy".
void find_traded(Candidate& candidate, Subject const& subject, Token const& figure,
                 Sentence const& sentence);

/// The goods, and perhaps their origin, right behind a figure: "of diesel", "of Russian energy".
void find_goods(Candidate& candidate, Token const& figure, Sentence const& sentence);

} // namespace claimcheck::extract
