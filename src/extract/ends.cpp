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

    /// "A from B", "A, up from B", "A in May from B"
    bool comes_from(Token const& first, Token const& second) const {
        constexpr std::ptrdiff_t kFar = 6;
        return &second - &first <= kFar && is_word((&second)[-1], "from");
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
            bool const level = candidate.kind == ClaimKind::level ||
                               candidate.kind == ClaimKind::balance ||
                               candidate.kind == ClaimKind::share;
            if (level && candidate.quantity) {
                by_figure_[*candidate.quantity] = i;
            }
        }
    }

    /// @param opening  where the words of the claim begin
    void join(Token const& earlier, Token const& later, Token const& last, Token const* opening) {
        auto const a = level_of(earlier);
        auto const b = level_of(later);
        auto const& quantities = extraction_.findings.quantities;
        Quantity const& from = quantities[earlier.index];
        Quantity const& to = quantities[later.index];
        if (!a || !b || from.unit != to.unit || from.value_hi || to.value_hi) {
            return;
        }
        Candidate joined = extraction_.candidates[*b];
        joined.kind = ClaimKind::from_to;
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
    std::vector<Token> const& tokens_;
    std::vector<Token const*> figures_;
    std::unordered_map<std::size_t, std::size_t> by_figure_;
    std::vector<std::size_t> replaced_;
};

} // namespace

void join_ends(Extraction& extraction, std::size_t sentence, std::size_t first) {
    EndJoiner(extraction, sentence, first).run();
}

} // namespace claimcheck::extract
