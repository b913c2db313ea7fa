// Tables of words, rules and parts of sentences.
#include "report/explained.hpp"

#include <algorithm>

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

bool is_claimed(CheckedDocument const& document, Span figure) {
    return std::any_of(
        document.claims.begin(), document.claims.end(),
        [figure](CheckedClaim const& checked) { return checked.claim.span.overlaps(figure); });
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
    for (Quantity const& figure : document.quantities) {
        if (document.parts.empty() || is_claimed(document, figure.span) ||
            counts_something(figure)) {
            continue;
        }
        Table table{{{"Part"}, {"Words"}}, {}};
        table.rows.push_back({"figure", words(document.text, figure.span)});
        for (Part const& part : document.parts) {
            if (part.sentence.overlaps(figure.span)) {
                table.rows.push_back({std::string(part.name), words(document.text, part.span)});
            }
        }
        out += "\nNo claim, and what its sentence was read as:\n\n" + to_text(table);
    }
    return out;
}

} // namespace claimcheck::report
