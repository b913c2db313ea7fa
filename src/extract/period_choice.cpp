// By distance, within bounds.
#include "extract/period_choice.hpp"

#include <algorithm>

#include "extract/token_words.hpp"
#include "grammars/parse.hpp"

namespace claimcheck::extract {
namespace {

/// "to Russia and Turkey", "with the US": no other clause.
/// @param token  not the last before `end`
bool joins_parties(Token const* token, Token const* begin, Token const* end) {
    Token const* const next = behind_the(token + 1, end);
    return next != end && is_party(*next) &&
           (is_word(*token, "with") || (token != begin && is_party(token[-1])));
}

/// "imports were down 3 percent", "imports down 3 percent": said of something, and no comparison.
bool says_of(Token const& before) {
    return before.token_class == TokenClass::measure ||
           grammar::role_of(before) == grammar::Role::level;
}

/// Whether a period behind a predicate can be its own: another figure in between takes it,
/// unless the two are coordinated ("exports rose 5% while imports fell 2% in 2023").
bool shared(Token const* from, Token const* period) {
    constexpr std::ptrdiff_t kFar = 40; // tokens
    if (period - from > kFar) {
        return false;
    }
    bool joined = false;
    bool compared = false;
    bool crossed = false; // a figure that shares the period
    for (Token const* token = from; token != period; ++token) {
        joined |= grammar::coordinates(*token) && !joins_parties(token, from, period);
        compared |= grammar::compares(*token) && !(token != from && says_of(token[-1]));
        if (token->token_class == TokenClass::quantity && (!joined || compared)) {
            return false;
        }
        crossed |= token->token_class == TokenClass::quantity;
    }
    // "... were $2bn, and in 2023 they were $3bn": what is joined brings its own period.
    return crossed || !joined;
}

} // namespace

PeriodChoice::PeriodChoice(Sentence const& sentence) {
    for (Token const& token : sentence.tokens) {
        if (token.token_class == TokenClass::period) {
            period_tokens_.push_back(&token);
        }
    }
}

std::vector<std::size_t> PeriodChoice::around(Token const* from) const {
    constexpr std::ptrdiff_t kEachSide = 4; // more cannot be meant, and a list might be long
    auto const behind = std::lower_bound(period_tokens_.begin(), period_tokens_.end(), from);
    std::vector<std::size_t> found;
    auto const end = behind + std::min(kEachSide, period_tokens_.end() - behind);
    for (auto at = behind; at != end && shared(from, *at); ++at) {
        found.push_back((*at)->index);
    }
    auto before = behind;
    for (auto left = std::min(kEachSide, behind - period_tokens_.begin()); left > 0; --left) {
        found.push_back((*--before)->index);
    }
    return found;
}

} // namespace claimcheck::extract
