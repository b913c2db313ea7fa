// The gap between the two decides.
#include "extract/attach_before.hpp"

#include <optional>

#include "extract/figure_kind.hpp"
#include "extract/figure_words.hpp"
#include "extract/gap.hpp"
#include "extract/parts.hpp"
#include "extract/token_words.hpp"

namespace claimcheck::extract {
namespace {

class BeforeFigure {
  public:
    BeforeFigure(FigureAdder& adder, Subject const& subject, Token const& figure)
        : adder_(adder), subject_(subject), figure_(figure), written_(adder.quantity(figure)),
          begin_(adder.begin()), end_(adder.end()), moves_(written_.direction != Direction::none),
          by_how_much_(is_by_how_much(figure, subject, begin_)) {}

    bool run() {
        Gap const between = gap();
        if (!is_bridged(between)) {
            return false;
        }
        if (is_whole(subject_, begin_) && !by_how_much_ && written_.kind == QuantityKind::percent &&
            !moves_) {
            return share();
        }
        auto const what = kind();
        if (what) {
            add(*what, between);
        }
        return what.has_value();
    }

  private:
    Gap gap() const {
        Gap between = gap_between(subject_.range.end, &figure_);
        between.verb |= is_driven_to(subject_, figure_, begin_);
        between.apposition |= between.unknown == 0 && opens_as_whole(subject_, begin_);
        if (moves_ && is_of_listed_party(subject_, figure_)) {
            between.verb = true;
            between.unknown = 0;
        }
        bool const gapped =
            !between.verb && (!between.apposition || subject_.range.end == &figure_);
        between.unreal |= gapped && unreal_before(figure_, begin_);
        return between;
    }

    /// Whether the words between leave the figure with the subject.
    bool is_bridged(Gap const& between) const {
        constexpr int kUnknown = 1;
        constexpr int kUnknownGoods = 4; // "imported Kazakh goods to the tune of"
        bool const verb = subject_.verb;
        bool const no_goods =
            verb &&
            ((is_word(*subject_.measure, "sent") && !is_of_goods(figure_, end_)) || // "sent troops"
             buys_no_goods(subject_, figure_, end_));
        if (no_goods || between.unknown > (verb ? kUnknownGoods : kUnknown)) {
            return false;
        }
        bool const bare_change = // "imports down 3 percent", "exports: a rise of 3 percent"
            moves_ && (between.unknown == 0 || has_article(figure_, begin_));
        return verb || between.verb || between.apposition || bare_change;
    }

    std::optional<ClaimKind> kind() const {
        Lexicon const& lexicon = adder_.lexicon();
        bool const minus = written_.value.value < 0 && subject_.measure->flow != Flow::none &&
                           subject_.measure->flow != Flow::balance; // "exports: minus 4.4%"
        bool const changes = minus || moves_ || by_how_much_;
        if (written_.kind == QuantityKind::percent && is_growth(subject_, lexicon)) {
            return ClaimKind::change_percent;
        }
        if (changes && written_.kind == QuantityKind::count && shape_of(subject_, lexicon).count) {
            return ClaimKind::change_absolute; // "shrank by 44,000"
        }
        if (changes || written_.kind == QuantityKind::multiple) {
            return change_kind(written_.kind);
        }
        bool const gdp =
            written_.kind == QuantityKind::percent &&
            lexicon.concept_of(lexicon.indicator_words[subject_.measure->index].target) == "gdp";
        return gdp ? std::nullopt : level_kind(written_, subject_, lexicon);
    }

    void add(ClaimKind what, Gap const& between) {
        Candidate& candidate = adder_.add(figure_, subject_, what, between.unreal);
        candidate.exceeds = between.exceeding;
        if (is_change(what) && !moves_ && by_how_much_) {
            candidate.direction = way();
        }
        if (subject_.verb) {
            find_traded(candidate, subject_, figure_, adder_.sentence());
        } else if (written_.kind == QuantityKind::other && subject_.product.empty()) {
            find_goods(candidate, figure_, adder_.sentence()); // "imports 3 bcm of gas"
        }
    }

    /// The way of a change whose figure says none.
    Direction way() const {
        Direction const noun = noun_of_change_before(subject_, begin_);
        if (noun == Direction::none) {
            return adder_.way_before(figure_);
        }
        return written_.value.value < 0 ? Direction::down : noun;
    }

    /// "Germany's share of exports was 12%", "of all exports, 12% went to Germany"
    bool share() {
        Token const* const of = subject_.range.begin - 1;
        bool const owned = of - begin_ > 1 && is_word(of[-1], "share");
        Token const* owner = owned ? of - 2 : nullptr;
        owner -= owned && owner > begin_ && is_word(*owner, "'s") ? 1 : 0;
        Token const* const turned = share_owner_before(of, begin_);
        bool const first = of == begin_;
        if (turned == nullptr && !owned && !first) {
            return false;
        }
        Candidate& candidate = adder_.add_plain(figure_, subject_, ClaimKind::share);
        if (turned != nullptr) {
            candidate.part = turned;
        } else if (owned && is_area(*owner)) {
            candidate.part = owner;
        } else if (first) {
            find_destination(candidate, &figure_ + 1, adder_.sentence());
        }
        return true;
    }

    FigureAdder& adder_;
    Subject const& subject_;
    Token const& figure_;
    Quantity const& written_;
    Token const* begin_; ///< of the sentence
    Token const* end_;
    bool moves_; ///< the figure says a way
    bool by_how_much_;
};

} // namespace

bool attach_before(FigureAdder& adder, Subjects const& subjects, Token const& figure) {
    Subject const* const nearest = subjects.last_before(&figure);
    bool const near = nearest != nullptr && &figure - nearest->range.end <= kFar &&
                      !is_exceeded(*nearest, adder.begin()) &&
                      !is_of_other_noun(figure, *nearest, adder.begin());
    return near && BeforeFigure(adder, *nearest, figure).run();
}

} // namespace claimcheck::extract
