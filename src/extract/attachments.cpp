// Goes through the figures of a sentence from left to right.
#include "extract/attachments.hpp"

#include <algorithm>
#include <optional>
#include <set>

#include "extract/bare_figures.hpp"
#include "extract/figure_kind.hpp"
#include "extract/figure_words.hpp"
#include "extract/gap.hpp"
#include "extract/new_candidate.hpp"
#include "extract/parts.hpp"
#include "extract/period_choice.hpp"
#include "extract/respective.hpp"
#include "extract/subjects.hpp"
#include "extract/token_words.hpp"
#include "grammars/parse.hpp"

namespace claimcheck::extract {
namespace {

constexpr std::size_t kNear = 16; // candidates; what is said of more holds for none

class Attacher {
  public:
    Attacher(Extraction& extraction, std::size_t index, std::size_t first, Lexicon const& lexicon)
        : extraction_(extraction), index_(index), first_(first),
          sentence_(extraction.sentences[index]), lexicon_(lexicon), periods_(sentence_),
          subjects_(sentence_) {
        for (std::size_t i = first; i < extraction.candidates.size(); ++i) {
            if (auto const& figure = extraction.candidates[i].quantity) {
                taken_.insert(*figure);
            }
        }
    }

    void run() {
        if (subjects_.empty()) {
            return;
        }
        for (Token const& token : sentence_.tokens) {
            if (token.token_class == TokenClass::quantity && !taken_.contains(token.index)) {
                attach(token);
            }
        }
        tell_apart(extraction_, index_, first_, subjects_.all());
    }

  private:
    Token const* begin() const { return sentence_.tokens.data(); }
    Token const* end() const { return begin() + sentence_.tokens.size(); }

    Quantity const& quantity(Token const& figure) const {
        return extraction_.findings.quantities[figure.index];
    }

    void attach(Token const& figure) {
        take_unit_before(extraction_.findings.quantities, figure, end());
        Quantity const& written = quantity(figure);
        if (is_price(written, figure, end()) || written.converted || is_of_deal(figure, end())) {
            return;
        }
        if (!attach_behind(figure)) {
            attach_before(figure);
        }
    }

    // The subject right behind.

    bool attach_behind(Token const& figure) {
        if (Subject const* const subject = named_behind(figure)) {
            return add_named(figure, *subject);
        }
        if (Subject const* const subject = subjects_.starting_at(&figure + 1)) {
            auto const kind = level_kind(quantity(figure), *subject, lexicon_);
            bool const fits =
                kind && !subject->verb && quantity(figure).direction == Direction::none;
            return fits && add(figure, *subject, *kind, unreal_before(figure, begin()));
        }
        Subject const* const listed = quantity(figure).kind == QuantityKind::percent
                                          ? subjects_.behind_list(&figure)
                                          : nullptr;
        if (listed != nullptr && listed->measure->flow != Flow::none) {
            return add_share(figure, *listed);
        }
        constexpr int kNouns = 2; // "a 9% annual rise in exports"
        Token const* at = &figure + 1;
        for (int nouns = 0; nouns <= kNouns && at != end(); ++nouns, ++at) {
            bool const of = is_word(*at, "of");
            if (nouns == 0 && (is_word(*at, "on") || is_word(*at, "from") || is_word(*at, "in"))) {
                Subject const* const traded = subjects_.starting_behind(at + 1);
                if (traded != nullptr && add_spent(figure, *traded)) {
                    return true;
                }
            }
            if (of || is_word(*at, "in")) {
                if (of && nouns == 0 && add_share_of_total(figure, at + 1)) {
                    return true;
                }
                Subject const* const subject = subjects_.starting_behind(at + 1);
                return subject != nullptr && add_behind(figure, *subject, nouns, of);
            }
            if (at->token_class != TokenClass::word) {
                break;
            }
        }
        return false;
    }

    /// "Exports to Germany were 92 billion euros, or 28 percent of the total"
    bool add_share_of_total(Token const& figure, Token const* whole) {
        whole = behind_the(whole, end());
        Subject const* const part = subjects_.last_before(&figure);
        bool const total = whole != end() && is_word(*whole, "total") &&
                           subjects_.starting_behind(whole) == nullptr;
        if (!total || part == nullptr || part->measure->flow == Flow::none ||
            (part->other == nullptr && part->product.empty()) ||
            quantity(figure).kind != QuantityKind::percent) {
            return false;
        }
        push_share(figure, *part);
        return true;
    }

    /// "(of which) $9.2 billion were Iranian exports"
    Subject const* named_behind(Token const& figure) const {
        Token const* const verb = &figure + 1;
        bool const is = end() - verb > 1 && (is_word(*verb, "were") || is_word(*verb, "was") ||
                                             is_word(*verb, "are") || is_word(*verb, "is"));
        return is ? subjects_.starting_at(verb + 1) : nullptr;
    }

    bool add_named(Token const& figure, Subject const& subject) {
        auto const kind = level_kind(quantity(figure), subject, lexicon_);
        return kind && quantity(figure).kind == QuantityKind::money &&
               add(figure, subject, *kind, unreal_before(figure, begin()));
    }

    bool add_behind(Token const& figure, Subject const& subject, int nouns, bool of) {
        Quantity const& written = quantity(figure);
        bool const trade = subject.measure->flow != Flow::none;
        if (nouns == 0 && of && written.kind == QuantityKind::percent) {
            return trade ? add_share(figure, subject) : add_of_gdp(figure, subject);
        }
        if (nouns > 0 && written.direction != Direction::none) {
            auto const kind = change_kind(written.kind);
            bool const added = kind && add(figure, subject, *kind, unreal_before(figure, begin()));
            if (added && subject.owner == nullptr) { // "Laos recorded a 21% increase in exports"
                extraction_.candidates.back().owner = runner_before(figure, begin());
            }
            return added;
        }
        if (Direction const way = noun_of_change_at(figure, begin()); way != Direction::none) {
            auto const kind = change_kind(written.kind); // "a drop of 50% in exports"
            bool const added = kind && add(figure, subject, *kind, unreal_before(figure, begin()));
            extraction_.candidates.back().direction = way;
            return added;
        }
        auto const kind = level_kind(written, subject, lexicon_);
        bool const worth = nouns == 1 && is_word((&figure)[1], "worth");
        if (!kind || written.kind != QuantityKind::money || (nouns > 0 && !worth)) {
            return false;
        }
        add(figure, subject, *kind, unreal_before(figure, begin()));
        if (trade && grammar::takes_share((&figure)[-1 + (&figure == begin() ? 1 : 0)])) {
            find_part(extraction_.candidates.back(), figure, subject, sentence_);
        } else if (trade && subject.other == nullptr) {
            find_destination(extraction_.candidates.back(), subject.range.end, sentence_);
        }
        return true;
    }

    /// "Spent 1.39 trillion rupees on imports", "received $2 billion in remittances".
    bool add_spent(Token const& figure, Subject const& subject) {
        bool const verb = &figure != begin() && grammar::moves_money((&figure)[-1]);
        auto const kind = level_kind(quantity(figure), subject, lexicon_);
        if (!verb || !kind || quantity(figure).kind != QuantityKind::money) {
            return false;
        }
        add(figure, subject, *kind, unreal_before(figure, begin()));
        Candidate& candidate = extraction_.candidates.back();
        candidate.owner = subject.owner == nullptr ? party_before(&figure - 1, begin()) : nullptr;
        return true;
    }

    bool add_share(Token const& figure, Subject const& whole) {
        find_part(push_share(figure, whole), figure, whole, sentence_);
        return true;
    }

    /// "Public debt is 50% of GDP": the figure is the debt's.
    bool add_of_gdp(Token const& figure, Subject const& gdp) {
        Subject const* const subject = subjects_.last_before(&figure);
        if (subject == nullptr || subject == &gdp) {
            return false;
        }
        bool const balance = subject->balance != Direction::none;
        Candidate& candidate =
            push(figure, *subject, balance ? ClaimKind::balance : ClaimKind::share);
        candidate.of_gdp = true;
        candidate.direction = subject->balance;
        candidate.unreal = unreal_before(figure, begin());
        return true;
    }

    // The subject before.

    bool attach_before(Token const& figure) {
        constexpr int kUnknown = 1;
        constexpr int kUnknownGoods = 4; // "imported Kazakh goods to the tune of"
        Subject const* const nearest = subjects_.last_before(&figure);
        if (nearest == nullptr || &figure - nearest->range.end > kFar ||
            is_exceeded(*nearest, begin())) {
            return false;
        }
        Gap between = gap_between(nearest->range.end, &figure);
        between.verb |= is_driven_to(*nearest, figure, begin());
        between.apposition |= between.unknown == 0 && opens_as_whole(*nearest, begin());
        if (quantity(figure).direction != Direction::none && is_of_listed_party(*nearest, figure)) {
            between.verb = true;
            between.unknown = 0;
        }
        bool const gapped = !between.verb && (!between.apposition || nearest->range.end == &figure);
        between.unreal |= gapped && unreal_before(figure, begin());
        bool const verb = nearest->verb;
        bool const bare_change = // "imports down 3 percent"
            quantity(figure).direction != Direction::none && between.unknown == 0;
        if (verb && is_word(*nearest->measure, "sent") && !is_of_goods(figure, end())) {
            return false; // "sent troops", "sent 300 people"
        }
        if ((verb && buys_no_goods(*nearest, figure, end())) ||
            between.unknown > (verb ? kUnknownGoods : kUnknown) ||
            (!between.verb && !between.apposition && !verb && !bare_change &&
             !(quantity(figure).direction != Direction::none && has_article(figure, begin())))) {
            return false;
        }
        if (is_whole(*nearest, begin()) && !is_by_how_much(figure, *nearest, begin()) &&
            quantity(figure).kind == QuantityKind::percent &&
            quantity(figure).direction == Direction::none) {
            return add_share_of(figure, *nearest);
        }
        auto const kind = kind_before(figure, *nearest);
        if (!kind) {
            return false;
        }
        bool const added = add(figure, *nearest, *kind, between.unreal);
        Candidate& candidate = extraction_.candidates.back();
        candidate.exceeds = between.exceeding;
        if (is_change(*kind) && quantity(figure).direction == Direction::none &&
            is_by_how_much(figure, *nearest, begin())) {
            candidate.direction = direction_before(figure, *nearest);
        }
        if (verb) {
            find_traded(candidate, *nearest, figure, sentence_);
        } else if (quantity(figure).kind == QuantityKind::other && nearest->product.empty()) {
            find_goods(candidate, figure, sentence_); // "imports 3 billion cubic metres of gas"
        }
        return added;
    }

    std::optional<ClaimKind> kind_before(Token const& figure, Subject const& subject) const {
        Quantity const& written = quantity(figure);
        bool const minus = written.value.value < 0 && subject.measure->flow != Flow::none &&
                           subject.measure->flow != Flow::balance; // "exports: minus 4.4%"
        bool const changes = minus || written.direction != Direction::none ||
                             is_by_how_much(figure, subject, begin());
        if (written.kind == QuantityKind::percent && is_growth(subject, lexicon_)) {
            return ClaimKind::change_percent;
        }
        if (changes && written.kind == QuantityKind::count && shape_of(subject, lexicon_).count) {
            return ClaimKind::change_absolute; // "shrank by 44,000"
        }
        if (changes || written.kind == QuantityKind::multiple) {
            return change_kind(written.kind);
        }
        auto const kind = level_kind(written, subject, lexicon_);
        bool const gdp =
            written.kind == QuantityKind::percent &&
            lexicon_.concept_of(lexicon_.indicator_words[subject.measure->index].target) == "gdp";
        return gdp ? std::nullopt : kind;
    }

    /// The way that the claim before says, where a figure says none: "fell 5%, or by $2bn".
    Direction direction_before(Token const& figure, Subject const& subject) const {
        if (Direction const noun = noun_of_change_before(subject, begin());
            noun != Direction::none) {
            return quantity(figure).value.value < 0 ? Direction::down : noun;
        }
        std::size_t const last = extraction_.candidates.size();
        for (std::size_t i = last; i-- > first_ && last - i <= kNear;) {
            Candidate const& candidate = extraction_.candidates[i];
            if (is_change(candidate.kind) && candidate.span.begin < figure.span.begin) {
                return candidate.direction;
            }
        }
        return Direction::up;
    }

    bool add_share_of(Token const& figure, Subject const& whole) {
        Token const* const of = whole.range.begin - 1;
        bool const owned = of - begin() > 1 && is_word(of[-1], "share");
        Token const* owner = owned ? of - 2 : nullptr;
        owner -= owned && owner > begin() && is_word(*owner, "'s") ? 1 : 0;
        if (Token const* const turned = share_owner_before(of, begin())) {
            push_share(figure, whole).part = turned;
            return true;
        }
        bool const first = of == begin();
        if (!owned && !first) {
            return false;
        }
        Candidate& candidate = push_share(figure, whole);
        if (owned && is_area(*owner)) {
            candidate.part = owner;
        } else if (first) {
            find_destination(candidate, &figure + 1, sentence_);
        }
        return true;
    }

    bool add(Token const& figure, Subject const& subject, ClaimKind kind, bool unreal) {
        Quantity const& written = quantity(figure);
        bool const level = kind == ClaimKind::level || kind == ClaimKind::balance;
        Candidate& candidate = push(figure, subject, kind);
        candidate.unreal = unreal;
        candidate.since_then = level && is_since_then(subject);
        if (candidate.kind == ClaimKind::from_to) {
            return true;
        }
        candidate.direction = level ? balance_of(subject, figure) : quantity(figure).direction;
        if (kind == ClaimKind::change_percent && candidate.direction == Direction::none) {
            candidate.direction = written.value.value < 0 ? Direction::down : Direction::up;
        }
        if (is_change(kind) && written.value.value < 0) {
            candidate.direction = Direction::down; // "minus 3.1%" in a row of rises
        }
        if (kind == ClaimKind::change_multiple && candidate.direction == Direction::none) {
            candidate.direction = Direction::up;
        }
        return true;
    }

    /// "Has since risen threefold, to $930 million"
    bool is_since_then(Subject const& subject) const {
        std::size_t const last = extraction_.candidates.size() - 1;
        for (std::size_t i = last; i-- > first_ && last - i <= kNear;) {
            if (extraction_.candidates[i].subject == &subject) {
                return extraction_.candidates[i].since_then;
            }
        }
        return false;
    }

    /// The way of a balance, said by its own noun or before the figure.
    Direction balance_of(Subject const& subject, Token const& figure) const {
        IndicatorWord const& word = lexicon_.indicator_words[subject.measure->index];
        std::string_view const target = lexicon_.concept_of(word.target);
        bool const balance = subject.measure->flow == Flow::balance ||
                             target == "current_account" || target == "budget";
        if (!balance || subject.balance != Direction::none) {
            return subject.balance;
        }
        Direction const said = way_between(subject.range.end, &figure);
        return said != Direction::none            ? said
               : quantity(figure).value.value < 0 ? Direction::down
                                                  : Direction::up;
    }

    Candidate& push_share(Token const& figure, Subject const& subject) {
        Candidate& candidate = push(figure, subject, ClaimKind::share);
        candidate.unreal = unreal_before(figure, begin());
        return candidate;
    }

    Candidate& push(Token const& figure, Subject const& subject, ClaimKind kind) {
        taken_.insert(figure.index);
        return new_candidate(extraction_, index_, subject, figure, kind, periods_,
                             rule::kAttachment);
    }

    Extraction& extraction_;
    std::size_t index_;
    std::size_t first_;
    Sentence& sentence_;
    Lexicon const& lexicon_;
    PeriodChoice periods_;
    Subjects subjects_;
    std::set<std::size_t> taken_;
};

} // namespace

void add_attachments(Extraction& extraction, std::size_t sentence, std::size_t first,
                     Lexicon const& lexicon) {
    Attacher(extraction, sentence, first, lexicon).run();
}

} // namespace claimcheck::extract
