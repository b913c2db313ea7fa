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
#include "extract/since_clause.hpp"
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

/// A part of a document: sentences [first, end) of the extraction.
struct Stretch {
    std::size_t first;
    std::size_t end;
};

/// Cuts sentences into tokens. They point into a row of their own, which stands still.
void read_tokens(Extraction& extraction, Stretch stretch, text::Document const& document,
                 NameIndex const& names) {
    constexpr std::size_t kBytes = 5; // a token and its blank have at least so many, mostly
    Span const bytes{document.sentences[stretch.first].begin,
                     document.sentences[stretch.end - 1].end};
    std::vector<Token>& row = extraction.tokens.emplace_back();
    row.reserve(bytes.size() / kBytes);
    std::vector<std::size_t> ends; // of sentences, in tokens
    ends.reserve(stretch.end - stretch.first);
    for (std::size_t i = stretch.first; i < stretch.end; ++i) {
        add_tokens(document, document.sentences[i], extraction.findings, names, row);
        ends.push_back(row.size());
    }
    std::size_t begin = 0;
    for (std::size_t i = stretch.first; i < stretch.end; ++i) {
        std::size_t const end = ends[i - stretch.first];
        Sentence& sentence = extraction.sentences.emplace_back();
        sentence.span = document.sentences[i];
        sentence.tokens = std::span<Token>(row).subspan(begin, end - begin);
        for (Token const& token : sentence.tokens) {
            sentence.contents.add(token);
        }
        begin = end;
    }
}

/// What words stand for: areas named before, rejected figures, balances.
void read_words(Extraction& extraction, Stretch stretch, Mentions& mentions,
                Lexicon const& lexicon) {
    for (std::size_t i = stretch.first; i < stretch.end; ++i) {
        Sentence& sentence = extraction.sentences[i];
        mentions.replace(sentence);
        if (grammar::may_be_claimed(sentence.contents)) {
            drop_rejections(sentence.tokens);
            name_balances(sentence, lexicon);
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
void complete_phrases(Extraction& extraction, Stretch stretch, Lexicon const& lexicon) {
    for (std::size_t i = stretch.first; i < stretch.end; ++i) {
        Sentence& sentence = extraction.sentences[i];
        Sentence const* const before = i == 0 ? nullptr : &extraction.sentences[i - 1];
        if (grammar::may_be_claimed(sentence.contents)) {
            note_places(sentence);
            read_since_clauses(sentence, extraction.findings.periods);
            sentence.in_gdp = opens_with_gdp(sentence);
            drop_no_statistics(sentence);
            add_those(sentence);
            add_traders(sentence, lexicon);
            join_measures(sentence);
            add_anaphora(sentence, before);
            sentence.has_subject = has_subject(sentence);
        }
    }
}

/// Step by step over a few sentences, not sentence by sentence: the code of one step stays in the
/// processor's cache, and so do the tokens.
void read_stretch(Extraction& result, Stretch stretch, text::Document const& document,
                  NameIndex const& names, Mentions& mentions) {
    read_tokens(result, stretch, document, names);
    read_words(result, stretch, mentions, names.lexicon());
    for (std::size_t i = stretch.first; i < stretch.end; ++i) {
        Sentence& sentence = result.sentences[i];
        sentence.phrases = grammar::phrases(sentence.tokens, sentence.contents);
    }
    complete_phrases(result, stretch, names.lexicon());
    for (std::size_t i = stretch.first; i < stretch.end; ++i) {
        Sentence const& sentence = result.sentences[i];
        carry_directions(sentence, result.findings.quantities);
        if (grammar::may_be_claimed(sentence.contents) && !is_question(sentence)) {
            add_claims(result, i, names.lexicon());
        }
    }
}

} // namespace

Extraction extract(text::Document const& document, NameIndex const& names) {
    Extraction result;
    result.findings = scan(document);
    result.sentences.reserve(document.sentences.size()); // they point at each other
    Mentions mentions(names.lexicon(), document.text);
    constexpr std::size_t kStretch = 64; // sentences: their tokens fill a quarter of a megabyte
    for (std::size_t first = 0; first < document.sentences.size(); first += kStretch) {
        std::size_t const end = std::min(first + kStretch, document.sentences.size());
        read_stretch(result, {first, end}, document, names, mentions);
    }
    put_directions(result);
    return result;
}

} // namespace claimcheck::extract
