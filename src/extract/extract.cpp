// Runs the two storeys of the grammar over a document.
#include "extract/candidates.hpp"
#include "extract/extraction.hpp"
#include "extract/tokens.hpp"
#include "grammars/parse.hpp"

namespace claimcheck::extract {
namespace {

/// Directions that the clauses give to the figures of changes.
void put_directions(Extraction& extraction) {
    for (Candidate const& candidate : extraction.candidates) {
        if (candidate.quantity && candidate.kind != ClaimKind::level &&
            candidate.kind != ClaimKind::balance) {
            extraction.findings.quantities[*candidate.quantity].direction = candidate.direction;
        }
    }
}

} // namespace

Extraction extract(text::Document const& document, NameIndex const& names) {
    Extraction result;
    result.findings = scan(document);
    result.sentences.reserve(document.sentences.size());
    for (Span const span : document.sentences) {
        Sentence& sentence = result.sentences.emplace_back();
        sentence.span = span;
        sentence.tokens = tokens(document, span, result.findings, names);
        sentence.phrases = grammar::phrases(sentence.tokens);
    }
    for (std::size_t i = 0; i < result.sentences.size(); ++i) {
        add_candidates(result, i, names.lexicon());
    }
    put_directions(result);
    return result;
}

} // namespace claimcheck::extract
