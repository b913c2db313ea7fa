// Goes back from a claim to the tokens of its candidate.
#include "resolve/grounds.hpp"

namespace claimcheck::resolve {
namespace {

using extract::Candidate;
using extract::Sentence;

bool is_in_text(Token const* token, Sentence const& sentence) {
    Token const* const begin = sentence.tokens.data();
    return token >= begin && token < begin + sentence.tokens.size();
}

} // namespace

void Grounds::go_to(std::size_t sentence) {
    if (sentence_ == sentence) {
        return;
    }
    sentence_ = sentence;
    areas_.clear();
    for (Token const& token : extraction_.sentences[sentence].tokens) {
        if (token.token_class == TokenClass::area) {
            areas_.emplace(lexicon_.area_names[token.index].area, token.span);
        }
    }
}

void Grounds::add_party(Claim& claim, std::string_view slot, std::string const& code,
                        Token const* named) const {
    if (code.empty()) {
        return;
    }
    if (named != nullptr && lexicon_.area_names[named->index].area == code) {
        claim.grounds.push_back({slot, named->span, "named"});
        return;
    }
    auto const here = areas_.find(code);
    bool const in_sentence = here != areas_.end();
    claim.grounds.push_back({slot, in_sentence ? here->second : Span{},
                             in_sentence ? "in the sentence" : "the text before"});
}

void Grounds::explain(Claim& claim, Candidate const& candidate) {
    go_to(candidate.sentence);
    Sentence const& sentence = extraction_.sentences[candidate.sentence];
    Subject const& subject = *candidate.subject;
    claim.grounds.push_back({"rule", claim.span, candidate.rule});
    Span const measure =
        is_in_text(subject.measure, sentence) ? subject.measure->span : subject.range.span();
    claim.grounds.push_back(
        {"measure", measure, subject.refers_to != nullptr ? "the sentence before" : "named"});
    Token const* const owner = candidate.owner != nullptr ? candidate.owner : subject.owner;
    Token const* const other = candidate.part != nullptr ? candidate.part : subject.other;
    add_party(claim, "reporter", claim.reporter, owner);
    add_party(claim, "partner", claim.partner, other);
    if (!subject.product.empty()) {
        claim.grounds.push_back({"product", subject.product.span(), "named"});
    }
    if (!candidate.part_product.empty()) {
        claim.grounds.push_back({"product", candidate.part_product.span(), "named"});
    }
}

} // namespace claimcheck::resolve
