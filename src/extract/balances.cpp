// The words beside such a noun, and the measures of its sentence.
#include "extract/balances.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "extract/token_words.hpp"
#include "grammars/parse.hpp"

namespace claimcheck::extract {
namespace {

bool is_measure(Token const& token) { return token.token_class == TokenClass::measure; }

/// "A deficit", "Kenya's surplus", "a $5bn gap"; not "the pay gap".
bool stands_alone(std::span<Token const> tokens, std::size_t noun) {
    if (noun == 0) {
        return true;
    }
    Token const& before = tokens[noun - 1];
    return is_area(before) || is_possessive_mark(before) ||
           before.token_class == TokenClass::quantity ||
           (before.token_class == TokenClass::word &&
            grammar::role_of(before) == grammar::Role::listed);
}

/// "A surplus with Britain", "a surplus of $5bn with Britain"
bool is_with_party(std::span<Token const> tokens, std::size_t noun) {
    constexpr std::size_t kNear = 5;
    for (std::size_t at = noun + 1; at + 1 < tokens.size() && at <= noun + kNear; ++at) {
        Token const* const end = tokens.data() + tokens.size();
        Token const* const party = behind_the(&tokens[at + 1], end);
        if (is_word(tokens[at], "with") && party != end && is_party(*party)) {
            return true;
        }
    }
    return false;
}

} // namespace

namespace {

/// "Paraguay's [trade] deficit": one measure in two.
void join_brackets(std::span<Token>& tokens) {
    auto const belongs = [&tokens](Token const& token) {
        Token const* const next = &token + 1;
        return is_measure(token) && (token.flow == Flow::trade || is_word(token, "export")) &&
               next != tokens.data() + tokens.size() && grammar::means_balance(*next);
    };
    // From left to right, so that the token behind is still there to ask.
    auto const end = std::remove_if(tokens.begin(), tokens.end(), belongs);
    tokens = tokens.first(static_cast<std::size_t>(end - tokens.begin()));
}

} // namespace

void name_balances(Sentence& sentence, Lexicon const& lexicon) {
    std::span<Token>& tokens = sentence.tokens;
    bool const any = grammar::means_balance(sentence.contents) &&
                     std::any_of(tokens.begin(), tokens.end(),
                                 [](Token const& token) { return grammar::means_balance(token); });
    bool const budget = std::any_of(tokens.begin(), tokens.end(), [](Token const& token) {
        return token.token_class == TokenClass::word && is_word(token, "budget");
    });
    auto const row =
        any ? lexicon.word_for(budget ? "budget" : "trade", budget ? Flow::none : Flow::balance)
            : std::nullopt;
    if (!row) {
        return;
    }
    bool const trade_named = std::any_of(tokens.begin(), tokens.end(), [](Token const& token) {
        return is_measure(token) && (token.flow == Flow::trade || is_word(token, "export"));
    });
    if (trade_named) {
        join_brackets(tokens);
    }
    auto const other = [](Token const& token) {
        return is_measure(token) && token.flow == Flow::none;
    };
    auto const trade = [](Token const& token) {
        return is_measure(token) && token.flow != Flow::none;
    };
    bool const of_other = std::any_of(tokens.begin(), tokens.end(), other);
    bool const of_trade = std::any_of(tokens.begin(), tokens.end(), trade);
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        if (grammar::means_balance(tokens[at]) && !of_other && stands_alone(tokens, at) &&
            (budget || of_trade || trade_named || is_with_party(tokens, at))) {
            tokens[at].token_class = TokenClass::measure;
            tokens[at].index = *row;
            tokens[at].flow = budget ? Flow::none : Flow::balance;
        }
    }
}

} // namespace claimcheck::extract
