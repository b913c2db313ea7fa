// Tables of words, rules and parts of sentences.
#include "report/explained.hpp"

#include <cstddef>
#include <vector>

#include "report/table.hpp"
#include "report/wrap.hpp"

namespace claimcheck::report {
namespace {

/// "Two", "15": too small and bare to be claimed.
bool counts_something(Quantity const& figure) {
    constexpr double kLarge = 1000;
    return figure.kind == QuantityKind::count && figure.unit.empty() && figure.value.value < kLarge;
}

std::string words(std::string_view text, Span span) {
    return span.size() == 0 ? "–" : printable(text.substr(span.begin, span.size()));
}

/// The figures of a document that no claim has, in text order.
std::vector<Quantity const*> unclaimed(CheckedDocument const& document) {
    std::vector<Quantity const*> figures;
    auto claim = document.claims.begin();
    for (Quantity const& figure : document.quantities) {
        while (claim != document.claims.end() && claim->claim.span.end <= figure.span.begin) {
            ++claim;
        }
        bool const claimed =
            claim != document.claims.end() && claim->claim.span.overlaps(figure.span);
        if (!claimed && !counts_something(figure)) {
            figures.push_back(&figure);
        }
    }
    return figures;
}

/// One sentence: its figures without a claim, then what it was read as.
std::string reading(std::string_view text, std::vector<Quantity const*> const& figures,
                    ReadSentence const& sentence) {
    constexpr std::size_t kMost = 40; // rows; a pasted table may be one sentence
    Table table{{{"Part"}, {"Words"}}, {}};
    for (std::size_t i = 0; i < figures.size() && i < kMost; ++i) {
        table.rows.push_back({"figure", words(text, figures[i]->span)});
    }
    for (std::size_t i = 0; i < sentence.parts.size() && i < kMost; ++i) {
        Part const& part = sentence.parts[i];
        table.rows.push_back({std::string(part.name), words(text, part.span)});
    }
    std::size_t const all = figures.size() + sentence.parts.size();
    if (all > table.rows.size()) {
        table.rows.push_back({"...", std::to_string(all - table.rows.size()) + " more"});
    }
    return "\nNo claim, and what the sentence was read as:\n\n" + to_text(table);
}

} // namespace

std::string explained(Claim const& claim, std::string_view text) {
    if (claim.grounds.empty()) {
        return {};
    }
    Table table{{{"Part"}, {"Words"}, {"How"}}, {}};
    for (Ground const& ground : claim.grounds) {
        table.rows.push_back(
            {std::string(ground.slot), words(text, ground.span), std::string(ground.how)});
    }
    return '\n' + to_text(table);
}

std::string explained_figures(CheckedDocument const& document) {
    std::string out;
    auto const figures = unclaimed(document);
    auto figure = figures.begin();
    for (ReadSentence const& sentence : document.sentences) {
        std::vector<Quantity const*> here;
        for (; figure != figures.end() && (*figure)->span.begin < sentence.span.end; ++figure) {
            here.push_back(*figure);
        }
        if (!here.empty()) {
            out += reading(document.text, here, sentence);
        }
    }
    return out;
}

} // namespace claimcheck::report
