// Runs the two storeys of the grammar over a document.
#include <algorithm>

#include "extract/attachments.hpp"
#include "extract/candidates.hpp"
#include "extract/ends.hpp"
#include "extract/extraction.hpp"
#include "extract/partners.hpp"
#include "extract/ranks.hpp"
#include "extract/records.hpp"
#include "extract/series.hpp"
#include "extract/those.hpp"
#include "extract/token_words.hpp"
#include "extract/tokens.hpp"
#include "extract/transitives.hpp"
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

/// "The company's exports" are no country's.
void drop_companies(Sentence& sentence) {
    Token const* const begin = sentence.tokens.data();
    std::erase_if(sentence.phrases, [begin](Phrase const& phrase) {
        auto const* subject = std::get_if<Subject>(&phrase);
        if (subject == nullptr || subject->owner != nullptr || subject->range.begin - begin < 2) {
            return false;
        }
        Token const* const mark = subject->range.begin - 1;
        return is_possessive_mark(*mark) && grammar::is_company(mark[-1]);
    });
}

bool is_question(Sentence const& sentence) {
    return std::any_of(sentence.tokens.begin(), sentence.tokens.end(), [](Token const& token) {
        return token.token_class == TokenClass::punctuation && token.text == "?";
    });
}

bool has_subject(Sentence const& sentence) {
    return std::any_of(sentence.phrases.begin(), sentence.phrases.end(), [](Phrase const& phrase) {
        return std::holds_alternative<Subject>(phrase);
    });
}

void add_claims(Extraction& result, std::size_t sentence, Lexicon const& lexicon) {
    std::size_t const first = result.candidates.size();
    bool const subject = has_subject(result.sentences[sentence]);
    if (subject) {
        add_transitives(result, sentence);
        add_candidates(result, sentence, first, lexicon);
        add_attachments(result, sentence, first, lexicon);
        join_ends(result, sentence, first);
        add_partners(result, sentence, first);
    }
    add_ranks(result, sentence, lexicon);
    if (subject) {
        add_records(result, sentence, first);
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
        drop_companies(sentence);
        add_those(sentence);
    }
    carry_directions(result);
    for (std::size_t i = 0; i < result.sentences.size(); ++i) {
        if (!is_question(result.sentences[i])) {
            add_claims(result, i, names.lexicon());
        }
    }
    put_directions(result);
    return result;
}

} // namespace claimcheck::extract
