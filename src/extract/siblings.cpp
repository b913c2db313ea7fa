// Pairs of neighbours, forwards and back.
#include "extract/siblings.hpp"

#include <algorithm>

#include "extract/figure_kind.hpp"

namespace claimcheck::extract {
namespace {

class Siblings {
  public:
    Siblings(Extraction& extraction, std::size_t first) : extraction_(extraction) {
        for (std::size_t i = first; i < extraction.candidates.size(); ++i) {
            ordered_.push_back(&extraction.candidates[i]);
        }
        std::stable_sort(ordered_.begin(), ordered_.end(),
                         [](Candidate* a, Candidate* b) { return a->span.begin < b->span.begin; });
    }

    void run() {
        for (std::size_t i = 1; i < ordered_.size(); ++i) {
            complete(*ordered_[i], *ordered_[i - 1]);
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
    std::vector<Candidate*> ordered_;
};

} // namespace

void complete_siblings(Extraction& extraction, std::size_t first) {
    Siblings(extraction, first).run();
}

} // namespace claimcheck::extract
