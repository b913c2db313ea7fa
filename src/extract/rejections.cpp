// A "not" before a figure, with "but" and a figure behind or a figure before.
#include "extract/rejections.hpp"

#include <algorithm>
#include <utility>

#include "extract/token_words.hpp"

namespace claimcheck::extract {
namespace {

bool is_figure(Token const& token) { return token.token_class == TokenClass::quantity; }

/// The figure of "not 5%", "not by 5%".
std::size_t figure_behind(std::span<Token const> tokens, std::size_t word) {
    constexpr std::size_t kWords = 2;
    for (std::size_t at = word + 1; at < tokens.size() && at <= word + kWords; ++at) {
        if (is_figure(tokens[at])) {
            return at;
        }
        if (!is_word(tokens[at], "by") && !is_word(tokens[at], "at") &&
            !is_word(tokens[at], "to")) {
            break;
        }
    }
    return tokens.size();
}

bool is_rejection(std::span<Token const> tokens, std::size_t no) {
    constexpr std::size_t kFar = 30; // tokens
    std::size_t const figure =
        is_word(tokens[no], "not") ? figure_behind(tokens, no) : tokens.size();
    if (figure == tokens.size()) {
        return false;
    }
    for (std::size_t at = figure; at < tokens.size() && at < figure + kFar; ++at) {
        if (is_word(tokens[at], "but") && figure_behind(tokens, at) != tokens.size()) {
            return true;
        }
    }
    bool const comma = no > 0 && is_mark(tokens[no - 1], ",");
    auto const last = tokens.begin() + static_cast<std::ptrdiff_t>(no);
    auto const from = last - static_cast<std::ptrdiff_t>(std::min(no, kFar));
    return comma && std::any_of(from, last, is_figure);
}

} // namespace

void drop_rejections(std::span<Token>& tokens) {
    std::vector<std::size_t> rejecting;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        if (is_rejection(tokens, at)) {
            rejecting.push_back(at);
        }
    }
    if (rejecting.empty()) {
        return;
    }
    std::vector<Token> kept;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        if (!std::binary_search(rejecting.begin(), rejecting.end(), at)) {
            kept.push_back(tokens[at]);
        }
    }
    tokens = keep(kept, tokens);
}

} // namespace claimcheck::extract
