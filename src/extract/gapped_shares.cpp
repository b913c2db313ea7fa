// Each percentage that no candidate has, against the last share or subject before it.
#include "extract/gapped_shares.hpp"

#include <algorithm>
#include <set>

#include "extract/gap.hpp"
#include "extract/new_candidate.hpp"
#include "extract/parts.hpp"
#include "extract/subjects.hpp"
#include "extract/token_words.hpp"
#include "grammars/parse.hpp"

namespace claimcheck::extract {
namespace {

class ShareReader {
  public:
    ShareReader(Extraction& extraction, std::size_t index, std::size_t first)
        : extraction_(extraction), index_(index), first_(first),
          sentence_(extraction.sentences[index]), periods_(sentence_),
          begin_(sentence_.tokens.data()), end_(begin_ + sentence_.tokens.size()),
          taken_(taken_figures(extraction, first)) {
        for (std::size_t i = first; i < extraction.candidates.size(); ++i) {
            Candidate const& candidate = extraction.candidates[i];
            if (candidate.kind == ClaimKind::share && !candidate.of_gdp && !share_) {
                share_ = i;
            }
        }
    }

    void run() {
        for (Token const* at = begin_; at != end_; ++at) {
            if (at->token_class == TokenClass::quantity && !taken_.contains(at->index) &&
                at->quantity_kind == QuantityKind::percent) {
                read(*at);
            }
        }
    }

  private:
    void read(Token const& figure) {
        Quantity const& written = extraction_.findings.quantities[figure.index];
        if (written.per_unit || written.direction != Direction::none) {
            return;
        }
        Subject const* const whole = subject_before(sentence_, &figure);
        bool const trade = whole != nullptr && whole->measure->flow != Flow::none;
        if (!trade && !is_of_it(figure)) {
            return;
        }
        if (trade && is_listed_party(figure)) {
            add(figure, *whole).part = &figure - 2;
        } else if (is_of_it(figure)) {
            add_of_it(figure);
        } else if (share_ && is_behind_share(figure)) {
            follow(figure);
        }
    }

    /// "(Germany) (15.1%)" of a subject's parties.
    bool is_listed_party(Token const& figure) const {
        return &figure - begin_ > 2 && is_mark((&figure)[-1], "(") && is_party((&figure)[-2]);
    }

    /// "96 percent of them", "92 percent of it"
    bool is_of_it(Token const& figure) const {
        Token const* const of = &figure + 1;
        return end_ - of > 1 && is_word(*of, "of") &&
               (is_word(of[1], "it") || is_word(of[1], "them") || is_word(of[1], "these") ||
                is_word(of[1], "this") || is_word(of[1], "which"));
    }

    /// Of what another figure of the sentence is of: "94 percent of it came from Russia".
    void add_of_it(Token const& figure) {
        constexpr std::size_t kNear = 32; // candidates; no pronoun stands for more
        Candidate const* last = nullptr;
        std::size_t const end = extraction_.candidates.size();
        for (std::size_t i = end; i-- > first_ && end - i <= kNear;) {
            Candidate const& candidate = extraction_.candidates[i];
            bool const before = candidate.span.begin < figure.span.begin && candidate.quantity;
            bool const nearer = last == nullptr || candidate.span.begin > last->span.begin;
            last = before && nearer && !candidate.unreal ? &candidate : last;
        }
        if (last == nullptr) {
            return;
        }
        Subject const& whole = *last->subject;
        TokenRange const product = last->part_product;
        Candidate& candidate = add(figure, whole);
        candidate.part_product = product;
        find_destination(candidate, &figure + 1, sentence_);
        if (candidate.part == nullptr) {
            find_part(candidate, figure, whole, sentence_);
        }
    }

    bool is_behind_share(Token const& figure) const {
        return extraction_.candidates[*share_].span.begin < figure.span.begin;
    }

    /// "and cloves for 9.3%", "Russia for 20 percent", "Tokyo with 18 percent"
    void follow(Token const& figure) {
        Token const* at = &figure;
        if (Token const* const party = party_behind(figure)) {
            add(figure, *extraction_.candidates[*share_].subject).part = party;
            extraction_.candidates.back().periods = extraction_.candidates[*share_].periods;
            return;
        }
        while (at != begin_ && is_small(at[-1])) {
            --at;
        }
        if (at != begin_ && grammar::takes_share(at[-1])) {
            take(figure);
            return;
        }
        bool const linked = at - begin_ > 2 && (is_word(at[-1], "for") || is_word(at[-1], "with") ||
                                                is_word(at[-1], "at"));
        at -= linked ? 1 : 0;
        Token const* const part = at - 1;
        bool const opened =
            part - begin_ > 1 &&
            (is_word(part[-1], "and") || is_mark(part[-1], ",") || is_mark(part[-1], ";") ||
             is_word(part[-1], "while") || is_word(part[-1], "the") || is_word(part[-1], "of"));
        if (!opened || (!is_party(*part) && !(linked && names_goods(*part)))) {
            return;
        }
        Candidate const share = extraction_.candidates[*share_];
        Candidate& candidate = add(figure, *share.subject);
        candidate.unreal |= share.unreal;
        if (is_party(*part)) {
            candidate.part = part;
        } else {
            candidate.part_product = {part, part + 1};
        }
        if (candidate.periods.empty()) {
            candidate.periods = share.periods;
        }
    }

    /// "Only", "a further"
    static bool is_small(Token const& token) {
        return is_word(token, "a") || is_word(token, "another") || grammar::helps_verb(token);
    }

    /// "And a further 6 percent from Senegal"
    Token const* party_behind(Token const& figure) const {
        Token const* const link = &figure + 1;
        bool const linked = end_ - link > 1 && (is_word(*link, "from") || is_word(*link, "to"));
        Token const* const party = linked ? behind_the(link + 1, end_) : end_;
        return party < end_ && is_party(*party) ? party : nullptr;
    }

    /// "; Slovakia and Poland together took 15 percent"
    void take(Token const& figure) {
        Candidate const share = extraction_.candidates[*share_];
        Candidate& candidate = add(figure, *share.subject);
        find_part(candidate, figure, *share.subject, sentence_);
        candidate.part_product = candidate.part == nullptr ? TokenRange{} : candidate.part_product;
        if (candidate.periods.empty()) {
            candidate.periods = share.periods;
        }
    }

    Candidate& add(Token const& figure, Subject const& whole) {
        Candidate& candidate = new_candidate(extraction_, index_, whole, figure, ClaimKind::share,
                                             periods_, rule::kGappedShare);
        candidate.unreal = unreal_before(figure, begin_);
        return candidate;
    }

    Extraction& extraction_;
    std::size_t index_;
    std::size_t first_;
    Sentence const& sentence_;
    PeriodChoice periods_;
    Token const* begin_;
    Token const* end_;
    std::set<std::size_t> taken_;
    std::optional<std::size_t> share_; ///< the sentence's first
};

} // namespace

void add_gapped_shares(Extraction& extraction, std::size_t sentence, std::size_t first) {
    ShareReader(extraction, sentence, first).run();
}

} // namespace claimcheck::extract
