// A few tokens to the left of each subject.
#include "extract/expected.hpp"

#include <algorithm>

#include "extract/gap.hpp"
#include "extract/token_words.hpp"
#include "grammars/parse.hpp"

namespace claimcheck::extract {
namespace {

/// Whether a verb of intent or doubt governs a subject: right before it, or before the verb that it
/// is the object of.
bool is_governed(Subject const& subject, Sentence const& sentence) {
    constexpr int kWords = 6;
    Token const* const begin = sentence.tokens.data();
    Token const* at = subject.range.begin;
    if (at < begin || at >= begin + sentence.tokens.size()) {
        return false; // made, not in the text
    }
    int verbs = 0;
    for (int i = 0; i < kWords && at != begin && verbs <= 1; ++i) {
        --at;
        switch (grammar::role_of(*at)) {
        case grammar::Role::unreal: return true;
        case grammar::Role::listed: break;
        case grammar::Role::change:
        case grammar::Role::level:
        case grammar::Role::exceeding: ++verbs; break;
        case grammar::Role::other:
            if (at->token_class != TokenClass::word || is_possessive_mark(*at)) {
                return false;
            }
            ++verbs;
            break;
        }
    }
    return false;
}

/// "Trade, which was $198 million last year, is to ..."
bool is_relative(Subject const& subject, Span figure, Token const* end) {
    bool relative = false;
    Token const* const stop = subject.range.end + std::min(kFar, end - subject.range.end);
    for (Token const* at = subject.range.end; at != stop && at->span.begin < figure.begin; ++at) {
        bool const opens = is_word(*at, "which") || is_word(*at, "after") ||
                           is_word(*at, "worth") || is_word(*at, "now") ||
                           is_word(*at, "currently");
        relative |= opens && (at == subject.range.end || is_mark(at[-1], ","));
        bool const other =
            at->token_class == TokenClass::quantity && at->quantity_kind != QuantityKind::count;
        if (other && !is_mark(at[-1], "(")) {
            return false; // "..., now 42 billion, to 70 billion"
        }
    }
    return relative;
}

/// "Exports seen up 17.8 percent", a headline's forecast; not "have seen".
bool is_foreseen(Subject const& subject, Span figure, Token const* end) {
    constexpr std::ptrdiff_t kNear = 5; // tokens
    for (Token const* at = subject.range.end; at < end && at->span.begin < figure.begin; ++at) {
        if (at - subject.range.end > kNear) {
            break;
        }
        if (is_word(*at, "seen")) {
            return at == subject.range.end || !grammar::helps_verb(at[-1]) || is_word(at[-1], "be");
        }
    }
    return false;
}

/// "1.5 times higher than exports", "larger than Georgia's": no change in time.
bool is_beside_other(Candidate const& candidate, Sentence const& sentence) {
    auto const& tokens = sentence.tokens;
    auto at = std::lower_bound(
        tokens.begin(), tokens.end(), candidate.span.end,
        [](Token const& token, std::size_t place) { return token.span.begin < place; });
    constexpr std::ptrdiff_t kNear = 3; // "times higher than"
    auto const stop = at + std::min(kNear, tokens.end() - at);
    auto const than =
        std::find_if(at, stop, [](Token const& token) { return is_word(token, "than"); });
    if (!is_change(candidate.kind) || than == stop) {
        return false;
    }
    Token const* const end = tokens.data() + tokens.size();
    Token const* other = behind_the(tokens.data() + (than - tokens.begin()) + 1, end);
    other += other != end && (is_word(*other, "its") || is_word(*other, "their")) ? 1 : 0;
    return other != end && (is_area(*other) || other->token_class == TokenClass::measure);
}

/// "Grew by 12 percent annually in 2018-2023": no figure is that of the whole time.
bool is_yearly_rate(Candidate const& candidate, Extraction const& extraction) {
    if (candidate.kind != ClaimKind::change_percent) {
        return false;
    }
    auto const& tokens = extraction.sentences[candidate.sentence].tokens;
    auto const behind = std::lower_bound(
        tokens.begin(), tokens.end(), candidate.span.end,
        [](Token const& token, std::size_t place) { return token.span.begin < place; });
    if (behind == tokens.end()) {
        return false;
    }
    bool const unit = tokens.end() - behind > 1 &&
                      (is_word(*behind, "a") || is_word(*behind, "per") ||
                       is_word(*behind, "each") || is_word(*behind, "every")) &&
                      (is_word(behind[1], "year") || is_word(behind[1], "annum"));
    bool const yearly = unit || is_word(*behind, "annually") || is_word(*behind, "yearly");
    auto const& periods = extraction.findings.periods;
    bool const one_year =
        !candidate.periods.empty() &&
        periods[candidate.periods.front()].role == PeriodRole::within &&
        periods[candidate.periods.front()].last_year == 0; // "annually in 2023": on the year before
    return yearly && !one_year;
}

} // namespace

void mark_expected(Extraction& extraction, std::size_t sentence, std::size_t first) {
    Sentence const& words = extraction.sentences[sentence];
    Token const* const end = words.tokens.data() + words.tokens.size();
    bool const supposed = !words.tokens.empty() && grammar::supposes(words.tokens.front());
    for (std::size_t i = first; i < extraction.candidates.size(); ++i) {
        Candidate& candidate = extraction.candidates[i];
        Subject const& subject = *candidate.subject;
        bool const governed = !candidate.unreal && (supposed || is_governed(subject, words));
        bool const in_text =
            subject.range.begin >= words.tokens.data() && subject.range.begin < end;
        candidate.unreal |=
            is_beside_other(candidate, words) || is_yearly_rate(candidate, extraction);
        candidate.unreal |= in_text && is_foreseen(subject, candidate.span, end);
        candidate.unreal |= governed && !is_relative(subject, candidate.span, end);
    }
}

} // namespace claimcheck::extract
