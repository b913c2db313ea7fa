// By distance, within bounds.
#include "extract/period_choice.hpp"

#include <algorithm>
#include <iterator>

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

/// "71 billion rubles ($785 million)", "310,000 tons worth $780 million"
bool is_in_other_terms(Token const* figure, Token const* from) {
    bool const bracket = figure - from >= 1 && is_mark(figure[-1], "(") &&
                         figure[-2].token_class == TokenClass::quantity;
    bool const tied = figure != from && (is_word(figure[-1], "worth") || is_word(figure[-1], "or"));
    return bracket || tied;
}

/// "(Twice) as much as in 2016", but "as imports fell" is another clause.
bool compares_as(Token const* token, Token const* end) {
    Token const* const next = behind_the(token + 1, end);
    bool const clause = next != end && (next->token_class == TokenClass::measure ||
                                        next->token_class == TokenClass::area ||
                                        is_word(*next, "its") || is_word(*next, "their"));
    return is_word(*token, "as") && !clause;
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
    bool crossed = false;           // a figure that shares the period
    Token const* bracket = nullptr; // of another figure
    for (Token const* token = from; token != period; ++token) {
        if (is_mark(*token, "(") && token + 1 != period &&
            token[1].token_class == TokenClass::quantity) {
            bracket = token;
        } else if (is_mark(*token, ")")) {
            bracket = nullptr;
        }
        bool const listed = is_mark(*token, ",") && token + 1 != period &&
                            (token[1].token_class == TokenClass::quantity ||
                             (is_word(token[1], "to") && period - token > 2 &&
                              token[2].token_class == TokenClass::quantity));
        joined |= listed;
        joined |= grammar::coordinates(*token) && !compares_as(token, period) &&
                  !joins_parties(token, from, period);
        compared |= grammar::compares(*token) && !(token != from && says_of(token[-1]));
        bool const any = token->token_class == TokenClass::quantity;
        bool const aside = any && token != from && is_mark(token[-1], "("); // "to Japan (-3.5%)"
        bool const figure = any && !aside && !is_in_other_terms(token, from);
        bool const to_do = is_word(*token, "to") && token + 1 != period &&
                           grammar::role_of(token[1]) == grammar::Role::level;
        bool const expected = to_do || grammar::role_of(*token) == grammar::Role::unreal;
        if ((figure && (!joined || compared)) || expected || is_mark(*token, ";")) {
            return false;
        }
        crossed |= figure || aside;
    }
    if (bracket != nullptr) {
        return false; // "$8.4 billion ($5.4 billion in 2022)"
    }
    // "... were $2bn, and in 2023 they were $3bn": what is joined brings its own period.
    return crossed || !joined;
}

/// "Narrowed to $14bn from $23bn in May": the period is that figure's alone.
bool is_of_base(Token const* period, Token const* begin) {
    constexpr int kWords = 2; // "in", "the"
    Token const* at = period;
    for (int i = 0;
         i < kWords && at != begin && (i == 0 ? is_word(at[-1], "in") : is_word(at[-1], "the"));
         ++i) {
        --at;
    }
    bool const figure = at - begin > 1 && at[-1].token_class == TokenClass::quantity;
    return figure && grammar::compares(at[-2]) && !is_word(at[-2], "up") &&
           !is_word(at[-2], "down");
}

/// "From a year earlier" is what that figure is compared with; "year on year" how all are measured.
bool is_of_one_figure(Token const* period, Token const* begin) {
    bool const measure = period->text.find("on year") != std::string_view::npos ||
                         period->text.find("on-year") != std::string_view::npos;
    return (period->is_base && !measure) || is_of_base(period, begin);
}

} // namespace

PeriodChoice::PeriodChoice(Sentence const& sentence)
    : begin_(sentence.tokens.data()), period_tokens_(sentence.period_tokens),
      measure_tokens_(sentence.measure_tokens) {}

namespace {
constexpr std::ptrdiff_t kEachSide = 4; // more cannot be meant, and a list might be long
} // namespace

void PeriodChoice::add_behind(Token const* from, std::vector<std::size_t>& found) const {
    auto const behind = std::lower_bound(period_tokens_.begin(), period_tokens_.end(), from);
    auto const end = behind + std::min(kEachSide, period_tokens_.end() - behind);
    std::transform(behind, end, std::back_inserter(found),
                   [](Token const* period) { return period->index; });
}

std::vector<std::size_t> PeriodChoice::around(Token const* from) const {
    auto const behind = std::lower_bound(period_tokens_.begin(), period_tokens_.end(), from);
    std::vector<std::size_t> found;
    auto const end = behind + std::min(kEachSide, period_tokens_.end() - behind);
    for (auto at = behind; at != end && shared(from, *at); ++at) {
        found.push_back((*at)->index);
    }
    auto before = behind;
    for (auto left = std::min(kEachSide, behind - period_tokens_.begin()); left > 0; --left) {
        --before;
        auto const measure =
            std::lower_bound(measure_tokens_.begin(), measure_tokens_.end(), *before);
        bool const elsewhere = measure != measure_tokens_.end() && *measure < from;
        bool const in_front = *before - begin_ <= 1; // "Year-on-year, exports rose"
        if (!elsewhere || in_front || !is_of_one_figure(*before, begin_)) {
            found.push_back((*before)->index);
        }
    }
    return found;
}

} // namespace claimcheck::extract
