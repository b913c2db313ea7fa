// A text cut at its claims.
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "tests/unit/report/sample.hpp"
#include "web/marked_text.hpp"

using namespace claimcheck;

namespace {

struct Case {
    std::vector<Span> claims;
    /// Each piece as "text", marked ones as "text/1,2".
    std::vector<std::string> pieces;
};

std::vector<std::string> written(std::vector<web::Piece> const& pieces) {
    std::vector<std::string> result;
    for (web::Piece const& piece : pieces) {
        std::string text(piece.text);
        for (std::size_t const claim : piece.claims) {
            text += claim == piece.claims.front() ? '/' : ',';
            text += std::to_string(claim + 1);
        }
        result.push_back(text);
    }
    return result;
}

} // namespace

TEST_CASE("pieces hold all of the text, each word once") {
    using Pieces = std::vector<std::string>;
    auto const [claims, pieces] = GENERATE(values<Case>({
        {{}, Pieces{"0123456789"}},
        {{{2, 4}}, Pieces{"01", "23/1", "456789"}},
        {{{0, 2}, {8, 10}}, Pieces{"01/1", "234567", "89/2"}},
        {{{2, 4}, {4, 6}}, Pieces{"01", "23/1", "45/2", "6789"}},
        {{{2, 4}, {2, 4}}, Pieces{"01", "23/1,2", "456789"}},     // the same words
        {{{2, 8}, {4, 6}}, Pieces{"01", "234567/1,2", "89"}},     // one within another
        {{{2, 6}, {4, 8}}, Pieces{"01", "2345/1", "67/2", "89"}}, // one goes on after another
        {{{0, 10}}, Pieces{"0123456789/1"}},
    }));
    CheckedDocument document;
    document.text = "0123456789";
    for (Span const span : claims) {
        document.claims.push_back(test::claim_at(span));
    }
    CHECK(written(web::cut_at_claims(document)) == pieces);
}

TEST_CASE("an empty text has no pieces") { CHECK(web::cut_at_claims({}).empty()); }
