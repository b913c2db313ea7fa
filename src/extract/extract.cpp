// Runs the two storeys of the grammar over a document.
#include <algorithm>

#include "extract/anaphora.hpp"
#include "extract/attachments.hpp"
#include "extract/balances.hpp"
#include "extract/candidates.hpp"
#include "extract/ends.hpp"
#include "extract/expected.hpp"
#include "extract/extraction.hpp"
#include "extract/figure_parties.hpp"
#include "extract/gapped_shares.hpp"
#include "extract/goods_moved.hpp"
#include "extract/joint_measures.hpp"
#include "extract/mentions.hpp"
#include "extract/more_than_bought.hpp"
#include "extract/no_statistics.hpp"
#include "extract/of_which.hpp"
#include "extract/openings.hpp"
#include "extract/partners.hpp"
#include "extract/ranks.hpp"
#include "extract/records.hpp"
#include "extract/rejections.hpp"
#include "extract/series.hpp"
#include "extract/siblings.hpp"
#include "extract/those.hpp"
#include "extract/token_words.hpp"
#include "extract/tokens.hpp"
#include "extract/traders.hpp"
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

bool is_question(Sentence const& sentence) {
    return std::any_of(sentence.tokens.begin(), sentence.tokens.end(), [](Token const& token) {
        return token.token_class == TokenClass::punctuation && token.text == "?";
    });
}

void add_claims(Extraction& result, std::size_t sentence, Lexicon const& lexicon) {
    std::size_t const first = result.candidates.size();
    bool const subject = result.sentences[sentence].has_subject;
    if (subject) {
        add_of_which(result, sentence, lexicon);
        add_more_than_bought(result, sentence, lexicon);
        add_transitives(result, sentence);
        add_candidates(result, sentence, first, lexicon);
        add_attachments(result, sentence, first, lexicon);
        add_openings(result, sentence, first, lexicon);
        add_gapped_shares(result, sentence, first);
        join_ends(result, sentence, first);
        add_partners(result, sentence, first);
        add_figure_parties(result, sentence, first, lexicon);
        mark_expected(result, sentence, first);
    }
    add_goods_moved(result, sentence, first, lexicon);
    add_ranks(result, sentence, lexicon);
    if (subject) {
        add_records(result, sentence, first);
        complete_siblings(result, sentence, first);
    }
}

/// What words stand for: areas named before, rejected figures, balances.
void read_words(Extraction& extraction, text::Document const& document, Lexicon const& lexicon) {
    Mentions mentions(lexicon, document.text);
    for (Sentence& sentence : extraction.sentences) {
        mentions.replace(sentence);
        if (grammar::may_be_claimed(sentence.contents)) {
            drop_rejections(sentence.tokens);
            name_balances(sentence.tokens, lexicon);
        }
    }
}

/// Where its periods and its measures stand.
void note_places(Sentence& sentence) {
    for (Token const& token : sentence.tokens) {
        if (token.token_class == TokenClass::period) {
            sentence.period_tokens.push_back(&token);
        } else if (token.token_class == TokenClass::measure) {
            sentence.measure_tokens.push_back(&token);
        }
    }
}

bool has_subject(Sentence const& sentence) {
    return std::any_of(sentence.phrases.begin(), sentence.phrases.end(), [](Phrase const& phrase) {
        return std::holds_alternative<Subject>(phrase);
    });
}

/// "As a share of GDP", "as a percentage of gross domestic product".
bool opens_with_gdp(Sentence const& sentence) {
    constexpr std::size_t kWords = 5;
    auto const& tokens = sentence.tokens;
    return tokens.size() > kWords && is_word(tokens[0], "as") && is_word(tokens[1], "a") &&
           (is_word(tokens[2], "share") || is_word(tokens[2], "percentage")) &&
           is_word(tokens[3], "of") && tokens[4].token_class == TokenClass::measure &&
           tokens[4].flow == Flow::none;
}

/// Who and what is spoken of beyond the plain phrases; nothing in a sentence where nothing can be
/// claimed.
void complete_phrases(Extraction& extraction, Lexicon const& lexicon) {
    Sentence const* before = nullptr;
    for (Sentence& sentence : extraction.sentences) {
        if (grammar::may_be_claimed(sentence.contents)) {
            note_places(sentence);
            sentence.in_gdp = opens_with_gdp(sentence);
            drop_no_statistics(sentence);
            add_those(sentence);
            add_traders(sentence, lexicon);
            join_measures(sentence);
            add_anaphora(sentence, before);
            sentence.has_subject = has_subject(sentence);
        }
        before = &sentence;
    }
}

} // namespace

Extraction extract(text::Document const& document, NameIndex const& names) {
    Extraction result;
    result.findings = scan(document);
    result.sentences.reserve(document.sentences.size());
    // Step by step over all sentences: the code of one step stays in the processor's cache.
    for (Span const span : document.sentences) {
        Sentence& sentence = result.sentences.emplace_back();
        sentence.span = span;
        sentence.tokens = tokens(document, span, result.findings, names);
        for (Token const& token : sentence.tokens) {
            sentence.contents.add(token);
        }
    }
    read_words(result, document, names.lexicon());
    for (Sentence& sentence : result.sentences) {
        sentence.phrases = grammar::phrases(sentence.tokens, sentence.contents);
    }
    complete_phrases(result, names.lexicon());
    carry_directions(result);
    for (std::size_t i = 0; i < result.sentences.size(); ++i) {
        bool const any = grammar::may_be_claimed(result.sentences[i].contents);
        if (any && !is_question(result.sentences[i])) {
            add_claims(result, i, names.lexicon());
        }
    }
    put_directions(result);
    return result;
}

} // namespace claimcheck::extract
