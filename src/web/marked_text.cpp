// One pass over the claims, which are in text order.
#include "web/marked_text.hpp"

#include <algorithm>

namespace claimcheck::web {

std::vector<Piece> cut_at_claims(CheckedDocument const& document) {
    std::string_view const text = document.text;
    std::vector<Piece> pieces;
    std::size_t done = 0;
    for (std::size_t i = 0; i < document.claims.size(); ++i) {
        Span const span = document.claims[i].claim.span;
        if (span.end <= done && !pieces.empty()) {
            pieces.back().claims.push_back(i); // all of its words are marked already
            continue;
        }
        std::size_t const begin = std::max(span.begin, done);
        if (begin > done) {
            pieces.push_back({text.substr(done, begin - done), {}});
        }
        pieces.push_back({text.substr(begin, span.end - begin), {i}});
        done = span.end;
    }
    if (done < text.size()) {
        pieces.push_back({text.substr(done), {}});
    }
    return pieces;
}

} // namespace claimcheck::web
