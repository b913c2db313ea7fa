// A few words behind a figure, in the order in which they can be told apart.
#include "extract/attach_behind.hpp"

#include <optional>

#include "extract/figure_kind.hpp"
#include "extract/figure_words.hpp"
#include "extract/gap.hpp"
#include "extract/parts.hpp"
#include "extract/token_words.hpp"
#include "grammars/parse.hpp"

namespace claimcheck::extract {
namespace {

class BehindFigure {
  public:
    BehindFigure(FigureAdder& adder, Subjects const& subjects, Token const& figure)
        : adder_(adder), subjects_(subjects), figure_(figure), written_(adder.quantity(figure)),
          begin_(adder.begin()), end_(adder.end()) {}

    bool run() {
        if (Subject const* const subject = named()) {
            return level_of_money(*subject) != nullptr;
        }
        if (Subject const* const subject = subjects_.starting_at(&figure_ + 1)) {
            return right_behind(*subject);
        }
        Subject const* const listed =
            written_.kind == QuantityKind::percent ? subjects_.behind_list(&figure_) : nullptr;
        if (listed != nullptr && listed->measure->flow != Flow::none) {
            return share_of(*listed);
        }
        return over_nouns();
    }

  private:
    /// "(of which) $9.2 billion were Iranian exports"
    Subject const* named() const {
        Token const* const verb = &figure_ + 1;
        bool const is = end_ - verb > 1 && (is_word(*verb, "were") || is_word(*verb, "was") ||
                                            is_word(*verb, "are") || is_word(*verb, "is"));
        return is ? subjects_.starting_at(verb + 1) : nullptr;
    }

    bool unreal() const { return unreal_before(figure_, begin_); }

    /// @return the candidate; null where the figure cannot be the subject's level
    Candidate* level_of_money(Subject const& subject) {
        auto const kind = level_kind(written_, subject, adder_.lexicon());
        bool const fits = kind && written_.kind == QuantityKind::money;
        return fits ? &adder_.add(figure_, subject, *kind, unreal()) : nullptr;
    }

    bool right_behind(Subject const& subject) {
        auto const kind = level_kind(written_, subject, adder_.lexicon());
        bool const fits = kind && !subject.verb && written_.direction == Direction::none;
        if (fits) {
            adder_.add(figure_, subject, *kind, unreal());
        }
        return fits;
    }

    /// "A 9% annual rise in exports", "40% of exports", "$2bn from exports"
    bool over_nouns() {
        constexpr int kNouns = 2;
        Token const* at = &figure_ + 1;
        for (int nouns = 0; nouns <= kNouns && at != end_; ++nouns, ++at) {
            bool const of = is_word(*at, "of");
            bool const in = is_word(*at, "in");
            if (nouns == 0 && (in || is_word(*at, "on") || is_word(*at, "from")) && spent(at + 1)) {
                return true;
            }
            if (of || in) {
                if (of && nouns == 0 && share_of_total(at + 1)) {
                    return true;
                }
                Subject const* const subject = subjects_.starting_behind(at + 1);
                return subject != nullptr && linked(*subject, nouns, of);
            }
            if (at->token_class != TokenClass::word) {
                break;
            }
        }
        return false;
    }

    /// "Spent 1.39 trillion rupees on imports", "received $2 billion in remittances".
    bool spent(Token const* goods) {
        Subject const* const subject = subjects_.starting_behind(goods);
        bool const verb = &figure_ != begin_ && grammar::moves_money((&figure_)[-1]);
        Candidate* const candidate =
            subject != nullptr && verb ? level_of_money(*subject) : nullptr;
        if (candidate != nullptr && subject->owner == nullptr) {
            candidate->owner = party_before(&figure_ - 1, begin_);
        }
        return candidate != nullptr;
    }

    /// "Exports to Germany were 92 billion euros, or 28 percent of the total"
    bool share_of_total(Token const* whole) {
        whole = behind_the(whole, end_);
        Subject const* const part = subjects_.last_before(&figure_);
        bool const total = whole != end_ && is_word(*whole, "total") &&
                           subjects_.starting_behind(whole) == nullptr;
        bool const is_part = part != nullptr && part->measure->flow != Flow::none &&
                             (part->other != nullptr || !part->product.empty());
        if (!total || !is_part || written_.kind != QuantityKind::percent) {
            return false;
        }
        adder_.add_plain(figure_, *part, ClaimKind::share);
        return true;
    }

    /// "Exports were two-thirds of imports": no part of them.
    bool is_ratio() const {
        Subject const* const before = subjects_.last_before(&figure_);
        bool const trade = before != nullptr && before->measure->flow != Flow::none &&
                           !before->verb && before->other == nullptr && before->product.empty();
        return trade && &figure_ - before->range.end <= 2 && &figure_ != before->range.end &&
               grammar::role_of(*before->range.end) == grammar::Role::level;
    }

    bool share_of(Subject const& whole) {
        if (is_ratio()) {
            return false;
        }
        find_part(adder_.add_plain(figure_, whole, ClaimKind::share), figure_, whole,
                  adder_.sentence());
        return true;
    }

    /// @param nouns  how many stand between the figure and "of" or "in"
    bool linked(Subject const& subject, int nouns, bool of) {
        if (nouns == 0 && of && written_.kind == QuantityKind::percent) {
            return subject.measure->flow != Flow::none ? share_of(subject) : of_gdp(subject);
        }
        Direction const noun = noun_of_change_at(figure_, begin_); // "a drop of 50% in exports"
        bool const way = nouns > 0 && written_.direction != Direction::none;
        if (way || noun != Direction::none) {
            return change(subject, way ? Direction::none : noun);
        }
        bool const worth = nouns == 1 && is_word((&figure_)[1], "worth");
        return (nouns == 0 || worth) && worth_of(subject);
    }

    /// @param way  that a noun before says; none where the figure says it
    bool change(Subject const& subject, Direction way) {
        auto const kind = change_kind(written_.kind);
        if (!kind) {
            return false;
        }
        Candidate& candidate = adder_.add(figure_, subject, *kind, unreal());
        if (way != Direction::none) {
            candidate.direction = way;
        } else if (subject.owner == nullptr) { // "Laos recorded a 21% increase in exports"
            candidate.owner = runner_before(figure_, begin_);
        }
        return true;
    }

    /// "$2 billion of exports", "$2 billion worth of exports"
    bool worth_of(Subject const& subject) {
        Candidate* const candidate = level_of_money(subject);
        if (candidate == nullptr || subject.measure->flow == Flow::none) {
            return candidate != nullptr;
        }
        if (&figure_ != begin_ && grammar::takes_share((&figure_)[-1])) {
            find_part(*candidate, figure_, subject, adder_.sentence());
        } else if (subject.other == nullptr) {
            find_destination(*candidate, subject.range.end, adder_.sentence());
        }
        return true;
    }

    /// "Public debt is 50% of GDP": the figure is the debt's.
    bool of_gdp(Subject const& gdp) {
        Subject const* const subject = subjects_.last_before(&figure_);
        if (subject == nullptr || subject == &gdp) {
            return false;
        }
        bool const balance = subject->balance != Direction::none;
        Candidate& candidate =
            adder_.add_plain(figure_, *subject, balance ? ClaimKind::balance : ClaimKind::share);
        candidate.of_gdp = true;
        candidate.direction = subject->balance;
        return true;
    }

    FigureAdder& adder_;
    Subjects const& subjects_;
    Token const& figure_;
    Quantity const& written_;
    Token const* begin_; ///< of the sentence
    Token const* end_;
};

} // namespace

bool attach_behind(FigureAdder& adder, Subjects const& subjects, Token const& figure) {
    return BehindFigure(adder, subjects, figure).run();
}

} // namespace claimcheck::extract
