// A text cut into pieces: what is between claims, and the claims.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "core/checked.hpp"

namespace claimcheck::web {

/// A stretch of a text. Without claims it is plain; else its words are those of the claims, given
/// by their indices in the document.
struct Piece {
    std::string_view text;
    std::vector<std::size_t> claims;
};

/// All of the document's text, in order. Claims may share words ("exports and imports both rose
/// 5%"): a claim that begins where another is marked is named there and marked from that one's end,
/// if it goes on after it.
std::vector<Piece> cut_at_claims(CheckedDocument const& document);

} // namespace claimcheck::web
