// Goes back from a claim to the tokens of its candidate.
#include "resolve/grounds.hpp"

#include <algorithm>

namespace claimcheck::resolve {
namespace {

using extract::Candidate;
using extract::Sentence;

bool is_in_text(Token const* token, Sentence const& sentence) {
    Token const* const begin = sentence.tokens.data();
    return token >= begin && token < begin + sentence.tokens.size();
}

/// The first words of a sentence that name an area.
Span words_for(std::string const& code, Sentence const& sentence, Lexicon const& lexicon) {
    auto const found =
        std::find_if(sentence.tokens.begin(), sentence.tokens.end(), [&](Token const& token) {
            return token.token_class == TokenClass::area &&
                   lexicon.area_names[token.index].area == code;
        });
    return found == sentence.tokens.end() ? Span{} : found->span;
}

void add_party(Claim& claim, std::string_view slot, std::string const& code, Token const* named,
               Sentence const& sentence, Lexicon const& lexicon) {
    if (code.empty()) {
        return;
    }
    if (named != nullptr && lexicon.area_names[named->index].area == code) {
        claim.grounds.push_back({slot, named->span, "named"});
        return;
    }
    Span const words = words_for(code, sentence, lexicon);
    std::string_view const how = words.size() > 0 ? "in the sentence" : "the text before";
    claim.grounds.push_back({slot, words, how});
}

} // namespace

void explain(Claim& claim, Candidate const& candidate, extract::Extraction const& extraction,
             Lexicon const& lexicon) {
    Sentence const& sentence = extraction.sentences[candidate.sentence];
    Subject const& subject = *candidate.subject;
    claim.grounds.push_back({"rule", claim.span, candidate.rule});
    Span const measure =
        is_in_text(subject.measure, sentence) ? subject.measure->span : subject.range.span();
    claim.grounds.push_back(
        {"measure", measure, subject.refers_to != nullptr ? "the sentence before" : "named"});
    Token const* const owner = candidate.owner != nullptr ? candidate.owner : subject.owner;
    Token const* const other = candidate.part != nullptr ? candidate.part : subject.other;
    add_party(claim, "reporter", claim.reporter, owner, sentence, lexicon);
    add_party(claim, "partner", claim.partner, other, sentence, lexicon);
    if (!subject.product.empty()) {
        claim.grounds.push_back({"product", subject.product.span(), "named"});
    }
    if (!candidate.part_product.empty()) {
        claim.grounds.push_back({"product", candidate.part_product.span(), "named"});
    }
}

} // namespace claimcheck::resolve
