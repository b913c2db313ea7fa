// One document's way through the rooms.
#include "pipeline/checker.hpp"

#include <algorithm>
#include <utility>
#include <variant>

#include "extract/dateline.hpp"
#include "extract/extraction.hpp"
#include "resolve/currencies.hpp"
#include "resolve/resolve.hpp"
#include "text/document.hpp"
#include "verify/judge.hpp"

namespace claimcheck {

namespace {

struct NameOfPhrase {
    std::string_view operator()(Subject const&) const { return "subject"; }
    std::string_view operator()(Predicate const&) const { return "predicate"; }
    std::string_view operator()(PersonName const&) const { return "person"; }
    std::string_view operator()(Attribution const&) const { return "attribution"; }
};

std::vector<Part> parts_of(extract::Sentence const& sentence, text::OffsetMap const& offsets) {
    std::vector<Part> parts;
    for (Phrase const& phrase : sentence.phrases) {
        Span const span = std::visit([](auto const& p) { return p.range.span(); }, phrase);
        parts.push_back({offsets.to_input(span), std::visit(NameOfPhrase{}, phrase)});
    }
    for (Token const& token : sentence.tokens) {
        if (token.token_class == TokenClass::period || token.token_class == TokenClass::area) {
            bool const area = token.token_class == TokenClass::area;
            parts.push_back({offsets.to_input(token.span), area ? "area" : "period"});
        }
    }
    std::stable_sort(parts.begin(), parts.end(),
                     [](Part const& a, Part const& b) { return a.span.begin < b.span.begin; });
    return parts;
}

std::vector<ReadSentence> read_sentences(extract::Extraction const& found,
                                         text::OffsetMap const& offsets) {
    std::vector<ReadSentence> sentences;
    for (extract::Sentence const& sentence : found.sentences) {
        sentences.push_back({offsets.to_input(sentence.span), parts_of(sentence, offsets)});
    }
    return sentences;
}

/// From offsets of the normalised text to those of the input.
void put_offsets(Claim& claim, text::OffsetMap const& offsets) {
    claim.span = offsets.to_input(claim.span);
    claim.sentence = offsets.to_input(claim.sentence);
    for (Ground& ground : claim.grounds) {
        ground.span = offsets.to_input(ground.span);
    }
}

} // namespace

struct Checker::Parts {
    Lexicon const& lexicon;
    Figures const& figures;
    CheckOptions options;
    extract::NameIndex names;
};

Checker::Checker(Lexicon const& lexicon, Figures const& figures, CheckOptions options)
    : parts_(new Parts{lexicon, figures, options, extract::NameIndex(lexicon)}) {}

Checker::~Checker() = default;
Checker::Checker(Checker&&) noexcept = default;
Checker& Checker::operator=(Checker&&) noexcept = default;

CheckedDocument Checker::extract(Input input) const {
    CheckedDocument result;
    result.date = input.date;
    result.date_from = input.date ? input.date_from : DateFrom::none;
    if (!result.date) {
        result.date = extract::dateline(input.text);
        result.date_from = result.date ? DateFrom::dateline : DateFrom::none;
    }
    text::Document const document = text::read(input.text);
    extract::Extraction found = extract::extract(document, parts_->names);
    resolve::settle_currencies(found, parts_->lexicon);
    for (Claim& claim :
         resolve::resolve(document, found, parts_->lexicon, result.date, parts_->options.explain)) {
        if (!claim.forecast) {
            put_offsets(claim, document.offsets);
            result.claims.push_back({std::move(claim), std::nullopt});
        }
    }
    result.quantities = std::move(found.findings.quantities);
    for (Quantity& quantity : result.quantities) {
        quantity.span = document.offsets.to_input(quantity.span);
    }
    if (parts_->options.explain) {
        result.sentences = read_sentences(found, document.offsets);
    }
    if (document.malformed) {
        result.warnings.emplace_back("not valid UTF-8: what could not be read is shown as U+FFFD, "
                                     "offsets are those of the input");
    }
    result.id = std::move(input.id);
    result.text = std::move(input.text);
    return result;
}

CheckedDocument Checker::check(Input input) const {
    CheckedDocument result = extract(std::move(input));
    verify::Context const context{result.date, parts_->lexicon, parts_->figures,
                                  parts_->options.tolerance};
    for (CheckedClaim& checked : result.claims) {
        checked.verdict = verify::judge(checked.claim, context);
    }
    return result;
}

} // namespace claimcheck
