// Pairs of neighbours, forwards and back.
#include "extract/siblings.hpp"

#include <algorithm>

#include "extract/figure_kind.hpp"
#include "extract/token_words.hpp"

namespace claimcheck::extract {
namespace {

class Siblings {
  public:
    Siblings(Extraction& extraction, std::size_t sentence, std::size_t first)
        : extraction_(extraction), tokens_(extraction.sentences[sentence].tokens) {
        for (std::size_t i = first; i < extraction.candidates.size(); ++i) {
            ordered_.push_back(&extraction.candidates[i]);
        }
        std::stable_sort(ordered_.begin(), ordered_.end(),
                         [](Candidate* a, Candidate* b) { return a->span.begin < b->span.begin; });
    }

    void run() {
        for (std::size_t i = 1; i < ordered_.size(); ++i) {
            complete(*ordered_[i], *ordered_[i - 1]);
            return_goods(*ordered_[i], *ordered_[i - 1]);
        }
        for (std::size_t i = ordered_.size(); i-- > 1;) {
            if (is_change(
                    ordered_[i - 1]->kind)) { // "$3bn, compared with $2bn in 2022" are two times
                take_periods(*ordered_[i - 1], *ordered_[i]);
            }
        }
    }

  private:
    /// What stands before holds on: the goods of a verb, its partner, the period.
    void complete(Candidate& candidate, Candidate const& before) const {
        if (candidate.subject != before.subject) {
            return;
        }
        bool const verb = candidate.subject->verb && candidate.kind != ClaimKind::share;
        if (verb && candidate.part_product.empty()) {
            candidate.part_product = before.part_product;
        }
        if (verb && candidate.part == nullptr && !candidate.group) {
            candidate.part = before.part;
        }
        take_periods(candidate, before);
    }

    /// "Sold Baghdad $11.9 billion but bought only $1.6 billion in return": of the same partner.
    void return_goods(Candidate& candidate, Candidate const& before) const {
        bool const open = candidate.subject->verb && candidate.subject->other == nullptr &&
                          candidate.part == nullptr && before.subject->verb;
        if (!open || !is_in_return(candidate.span)) {
            return;
        }
        candidate.part = before.part != nullptr ? before.part : before.subject->other;
        candidate.part_product = {}; // other goods came back
    }

    bool is_in_return(Span figure) const {
        auto const behind = std::lower_bound(
            tokens_.begin(), tokens_.end(), figure.end,
            [](Token const& token, std::size_t at) { return token.span.begin < at; });
        constexpr std::ptrdiff_t kNear = 4; // "worth of goods in return"
        auto const stop = behind + std::min(kNear, tokens_.end() - behind);
        return std::any_of(behind, stop,
                           [](Token const& token) { return is_word(token, "return"); });
    }

    void take_periods(Candidate& candidate, Candidate const& other) const {
        if (candidate.subject != other.subject || candidate.since_then || other.unreal ||
            has_time(candidate)) {
            return;
        }
        for (std::size_t const index : other.periods) {
            if (!is_base(index)) {
                candidate.periods.push_back(index);
            }
        }
    }

    bool is_base(std::size_t period) const {
        PeriodPhrase const& phrase = extraction_.findings.periods[period];
        return phrase.role == PeriodRole::base || phrase.same_part;
    }

    bool has_time(Candidate const& candidate) const {
        return std::any_of(candidate.periods.begin(), candidate.periods.end(),
                           [this](std::size_t period) { return !is_base(period); });
    }

    Extraction& extraction_;
    std::span<Token const> tokens_;
    std::vector<Candidate*> ordered_;
};

} // namespace

void complete_siblings(Extraction& extraction, std::size_t sentence, std::size_t first) {
    Siblings(extraction, sentence, first).run();
}

} // namespace claimcheck::extract
