// "Of which", one or two figures, and where they went.
#include "extract/of_which.hpp"

#include <algorithm>

#include "extract/bare_figures.hpp"
#include "extract/figure_kind.hpp"
#include "extract/gap.hpp"
#include "extract/new_candidate.hpp"
#include "extract/parts.hpp"
#include "extract/subjects.hpp"
#include "extract/token_words.hpp"
#include "grammars/parse.hpp"

namespace claimcheck::extract {
namespace {

std::optional<ClaimKind> kind_of(Quantity const& figure, Subject const& whole,
                                 Lexicon const& lexicon) {
    return figure.kind == QuantityKind::percent ? ClaimKind::share
                                                : level_kind(figure, whole, lexicon);
}

/// "$790 million were Uzbek exports": another measure is named.
bool are_named(Token const* at, Sentence const& sentence) {
    Token const* const end = sentence.tokens.data() + sentence.tokens.size();
    if (end - at < 2 || grammar::role_of(*at) != grammar::Role::level) {
        return false;
    }
    auto const named = std::lower_bound(
        sentence.phrases.begin(), sentence.phrases.end(), at + 1,
        [](Phrase const& phrase, Token const* place) {
            return std::visit([](auto const& p) { return p.range.begin; }, phrase) < place;
        });
    auto const* subject = named == sentence.phrases.end() ? nullptr : std::get_if<Subject>(&*named);
    return subject != nullptr && subject->range.begin == at + 1;
}

/// "$1.5 billion, or 62.5%, (went to Switzerland)": the figures of one part.
/// @return the token behind them
Token const* add_part(Extraction& extraction, std::size_t index, Token const* at,
                      Subject const& whole, Lexicon const& lexicon) {
    constexpr std::ptrdiff_t kFar = 10; // tokens
    Sentence const& sentence = extraction.sentences[index];
    Token const* const end = sentence.tokens.data() + sentence.tokens.size();
    PeriodChoice const periods(sentence);
    Token const* last = at;
    std::size_t const first = extraction.candidates.size();
    for (; at != end && at - last <= kFar; ++at) {
        bool const tie = is_mark(*at, ",") || is_word(*at, "or") || is_mark(*at, "(") ||
                         is_mark(*at, ")") || is_word(*at, "only") || is_word(*at, "some");
        if (at->token_class == TokenClass::quantity) {
            take_unit_before(extraction.findings.quantities, *at, end);
            Quantity const& figure = extraction.findings.quantities[at->index];
            auto const kind = kind_of(figure, whole, lexicon);
            if (kind && !are_named(at + 1, sentence)) {
                Candidate& candidate =
                    new_candidate(extraction, index, whole, *at, *kind, periods, rule::kOfWhich);
                candidate.unreal = unreal_before(*at, sentence.tokens.data());
            }
            last = at;
        } else if (!tie) {
            break;
        }
    }
    for (std::size_t i = first; i < extraction.candidates.size(); ++i) {
        find_destination(extraction.candidates[i], at, sentence);
    }
    return at;
}

/// "(... went to China) and 2.2 million to Spain": the figure of the next part; null for none.
Token const* next_part(Token const* at, Token const* end) {
    constexpr std::ptrdiff_t kNear = 8; // tokens
    for (Token const* const start = at; end - at > 2 && at - start < kNear; ++at) {
        bool const joins = is_word(*at, "and") || is_mark(*at, ",");
        if (joins && at[1].token_class == TokenClass::quantity &&
            (is_word(at[2], "to") || is_word(at[2], "from") || is_word(at[2], "went"))) {
            return at + 1;
        }
    }
    return nullptr;
}

} // namespace

void add_of_which(Extraction& extraction, std::size_t sentence, Lexicon const& lexicon) {
    Sentence const& words = extraction.sentences[sentence];
    Token const* const end = words.tokens.data() + words.tokens.size();
    for (Token const* at = words.tokens.data(); end - at > 2; ++at) {
        if (!is_word(*at, "of") || !is_word(at[1], "which")) {
            continue;
        }
        Subject const* const whole = subject_before(words, at);
        if (whole != nullptr && whole->measure->flow != Flow::none) {
            Token const* behind = at + 2;
            for (Token const* part = behind; part != nullptr; part = next_part(behind, end)) {
                behind = add_part(extraction, sentence, part, *whole, lexicon);
            }
            at = behind - 1; // no figure is of two wholes
        }
    }
}

} // namespace claimcheck::extract
