// Looks at the two or three tokens before a figure.
#include "extract/figure_parties.hpp"

#include <algorithm>

#include "extract/token_words.hpp"

namespace claimcheck::extract {
namespace {

/// The area of "Turkey ($2.7 billion)", "in Turkey 6%".
Token const* area_before(Token const* figure, Token const* begin) {
    if (figure - begin < 2) {
        return nullptr;
    }
    if (is_mark(figure[-1], "(")) {
        return is_party(figure[-2]) ? figure - 2 : nullptr;
    }
    bool const second = figure - begin > 3 && is_mark(figure[-1], ",") &&
                        figure[-2].token_class == TokenClass::quantity && is_mark(figure[-3], "(");
    if (second) {
        return is_party(figure[-4]) ? figure - 4 : nullptr; // "Latvia (€4.3bn, +2.4%)"
    }
    if (!is_party(figure[-1])) {
        return nullptr;
    }
    Token const* const article = figure - 2;
    Token const* const link = is_word(*article, "the") && article != begin ? article - 1 : article;
    bool const linked = is_word(*link, "in") || is_word(*link, "to") || is_word(*link, "from") ||
                        is_word(*link, "with");
    bool const sign = figure->text.starts_with('+') || figure->text.starts_with('-');
    if (sign && (is_mark(*article, ",") || is_mark(*article, ":"))) {
        return figure - 1; // "Japan +7.8%, China -25.8%"
    }
    return linked ? figure - 1 : nullptr;
}

/// The area of "China, with $7.9 billion,".
Token const* area_with(Token const* figure, Token const* begin) {
    bool const with = figure - begin > 2 && is_word(figure[-1], "with") &&
                      is_mark(figure[-2], ",") && is_party(figure[-3]);
    return with ? figure - 3 : nullptr;
}

/// The area of "2.9 percent in Romania".
Token const* area_behind(Token const* figure, Token const* end) {
    if (end - figure < 3 || !is_word(figure[1], "in")) {
        return nullptr;
    }
    Token const* const area = behind_the(figure + 2, end);
    return area != end && is_party(*area) ? area : nullptr;
}

void give(Candidate& candidate, Token const* area, Lexicon const& lexicon) {
    Subject const& subject = *candidate.subject;
    auto const same = [&](Token const* other) {
        return other != nullptr &&
               lexicon.area_names[other->index].area == lexicon.area_names[area->index].area;
    };
    if (subject.measure->flow == Flow::none) {
        candidate.owner = area;
    } else if (!same(subject.owner) && !same(subject.other)) {
        candidate.part = area;
        candidate.group = false;
    }
}

} // namespace

void add_figure_parties(Extraction& extraction, std::size_t sentence, std::size_t first,
                        Lexicon const& lexicon) {
    std::span<Token const> tokens = extraction.sentences[sentence].tokens;
    for (std::size_t i = first; i < extraction.candidates.size(); ++i) {
        Candidate& candidate = extraction.candidates[i];
        if (!candidate.quantity || candidate.part != nullptr) {
            continue;
        }
        auto const figure = std::lower_bound(
            tokens.begin(), tokens.end(), candidate.span.begin,
            [](Token const& token, std::size_t at) { return token.span.begin < at; });
        if (figure == tokens.end() || figure->span.begin != candidate.span.begin) {
            continue;
        }
        Token const* const begin = tokens.data();
        Token const* area = area_before(&*figure, begin);
        area = area == nullptr ? area_with(&*figure, begin) : area;
        if (area != nullptr) {
            give(candidate, area, lexicon);
        } else if (candidate.subject->owner == nullptr && candidate.owner == nullptr) {
            candidate.owner = area_behind(&*figure, begin + tokens.size());
        }
    }
}

} // namespace claimcheck::extract
