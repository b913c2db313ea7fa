// Looks at the words before each figure and between two of them.
#include "extract/ends.hpp"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <vector>

#include "extract/token_words.hpp"
namespace claimcheck::extract {
namespace {

class EndJoiner {
  public:
    EndJoiner(Extraction& extraction, std::size_t index, std::size_t first)
        : extraction_(extraction), first_(first), tokens_(extraction.sentences[index].tokens) {
        for (Token const& token : tokens_) {
            if (token.token_class == TokenClass::quantity) {
                figures_.push_back(&token);
            }
        }
    }

    void run() {
        if (figures_.size() < 2) {
            return;
        }
        index_levels();
        for (std::size_t i = 0; i + 1 < figures_.size(); ++i) {
            Token const& first = *figures_[i];
            Token const& second = *figures_[i + 1];
            if (goes_from(first, second)) {
                join(first, second, first, &first - 1);
            } else if (comes_from(first, second)) {
                bool const to = &first != tokens_.data() && is_word((&first)[-1], "to");
                join(second, first, second, to ? &first - 1 : &first);
            }
        }
        remove_replaced();
    }

  private:
    /// "from A in 2007 to B"
    bool goes_from(Token const& first, Token const& second) const {
        constexpr std::ptrdiff_t kFar = 6;
        bool const from = &first != tokens_.data() && is_word((&first)[-1], "from");
        return from && &second - &first <= kFar && is_word((&second)[-1], "to");
    }

    /// "A from B", "A, up from B", "A in May from B", "A in 2021 ... down from B"
    bool comes_from(Token const& first, Token const& second) const {
        constexpr std::ptrdiff_t kFar = 6;
        std::ptrdiff_t const marks =
            std::count_if(&first, &second, [](Token const& token) { return is_mark(token, "."); });
        return &second - &first <= kFar + marks && is_led_from(second, first);
    }

    void remove_replaced() {
        std::sort(replaced_.begin(), replaced_.end());
        std::size_t kept = first_;
        for (std::size_t i = first_; i < extraction_.candidates.size(); ++i) {
            if (!std::binary_search(replaced_.begin(), replaced_.end(), i)) {
                extraction_.candidates[kept++] = extraction_.candidates[i];
            }
        }
        extraction_.candidates.resize(kept);
    }

    /// The candidate that says a figure is a level, among the sentence's, by the figure's index.
    std::optional<std::size_t> level_of(Token const& figure) const {
        auto const found = by_figure_.find(figure.index);
        return found == by_figure_.end() ? std::nullopt : std::optional(found->second);
    }

    void index_levels() {
        for (std::size_t i = first_; i < extraction_.candidates.size(); ++i) {
            Candidate const& candidate = extraction_.candidates[i];
            if (candidate.quantity) {
                any_by_figure_[*candidate.quantity] = i;
            }
            bool const level = candidate.kind == ClaimKind::level ||
                               candidate.kind == ClaimKind::balance ||
                               candidate.kind == ClaimKind::share;
            if (level && candidate.quantity) {
                by_figure_[*candidate.quantity] = i;
            }
        }
    }

    /// "From", "from the previously reported"
    static bool is_led_from(Token const& figure, Token const& first) {
        constexpr std::ptrdiff_t kWords = 4;
        for (Token const* at = &figure - 1; at > &first && &figure - at <= kWords; --at) {
            if (is_word(*at, "from")) {
                return true;
            }
            bool const word = is_word(*at, "the") || is_word(*at, "a") ||
                              is_word(*at, "previously") || is_word(*at, "reported") ||
                              is_word(*at, "initial") || is_word(*at, "initially") ||
                              is_word(*at, "revised");
            if (!word) {
                break;
            }
        }
        return false;
    }

    static Token const& first_figure(Token const& a, Token const& b) { return &a < &b ? a : b; }

    /// "Revised to 2.7% from 2.9%" says only what it is now.
    bool is_revised(Token const& figure) const {
        constexpr std::ptrdiff_t kNear = 12; // tokens
        Token const* const from = std::max(tokens_.data(), &figure - kNear);
        return std::any_of(from, &figure,
                           [](Token const& token) { return is_word(token, "revised"); });
    }

    void drop(Token const& figure) {
        auto const found = any_by_figure_.find(figure.index);
        if (found != any_by_figure_.end()) {
            replaced_.push_back(found->second);
        }
    }

    bool is_of_gdp(std::size_t candidate, Token const& other) const {
        return extraction_.candidates[candidate].of_gdp &&
               other.quantity_kind == QuantityKind::percent;
    }

    /// @param opening  where the words of the claim begin
    void join(Token const& earlier, Token const& later, Token const& last, Token const* opening) {
        auto a = level_of(earlier);
        auto const b = level_of(later);
        if (is_revised(first_figure(earlier, later))) {
            drop(earlier);
            return;
        }
        if (!a && b && is_of_gdp(*b, earlier)) {
            extraction_.candidates.push_back(extraction_.candidates[*b]); // "4% of GDP from 7%"
            a = extraction_.candidates.size() - 1;
        }
        auto const& quantities = extraction_.findings.quantities;
        Quantity const& from = quantities[earlier.index];
        Quantity const& to = quantities[later.index];
        if (!a || !b || from.unit != to.unit || from.value_hi || to.value_hi) {
            return;
        }
        Candidate joined = extraction_.candidates[*b];
        joined.kind = ClaimKind::from_to;
        joined.rule = rule::kEnds;
        joined.quantity = earlier.index;
        joined.second = later.index;
        Token const& end = &last > &later ? last : later;
        joined.span = {opening->span.begin, end.span.end};
        joined.direction = from.value.value < to.value.value ? Direction::up : Direction::down;
        extraction_.candidates[*a] = joined;
        replaced_.push_back(*b);
        by_figure_.erase(earlier.index);
        by_figure_.erase(later.index);
    }

    Extraction& extraction_;
    std::size_t first_;
    std::span<Token const> tokens_;
    std::vector<Token const*> figures_;
    std::unordered_map<std::size_t, std::size_t> by_figure_; ///< levels
    std::unordered_map<std::size_t, std::size_t> any_by_figure_;
    std::vector<std::size_t> replaced_;
};

} // namespace

void join_ends(Extraction& extraction, std::size_t sentence, std::size_t first) {
    EndJoiner(extraction, sentence, first).run();
}

} // namespace claimcheck::extract
