// Goes through the figures of a sentence from left to right.
#include "extract/attachments.hpp"

#include <algorithm>
#include <optional>
#include <set>

#include "extract/figure_kind.hpp"
#include "extract/gap.hpp"
#include "extract/parts.hpp"
#include "extract/period_choice.hpp"
#include "extract/respective.hpp"
#include "extract/token_words.hpp"
#include "grammars/parse.hpp"

namespace claimcheck::extract {
namespace {

class Attacher {
  public:
    Attacher(Extraction& extraction, std::size_t index, std::size_t first, Lexicon const& lexicon)
        : extraction_(extraction), index_(index), first_(first),
          sentence_(extraction.sentences[index]), lexicon_(lexicon), periods_(sentence_) {
        for (Phrase const& phrase : sentence_.phrases) {
            auto const* subject = std::get_if<Subject>(&phrase);
            if (subject != nullptr && is_measure(*subject)) {
                subjects_.push_back(subject);
            }
        }
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
        tell_apart(extraction_, index_, first_, subjects_);
    }

  private:
    static bool is_measure(Subject const& subject) {
        switch (grammar::form_of(*subject.measure)) {
        case grammar::MeasureForm::loose: return subject.other != nullptr;
        case grammar::MeasureForm::verb: return subject.owner != nullptr;
        case grammar::MeasureForm::noun: break;
        }
        return true;
    }

    static bool is_verb(Subject const& subject) {
        return grammar::form_of(*subject.measure) == grammar::MeasureForm::verb;
    }

    Token const* begin() const { return sentence_.tokens.data(); }
    Token const* end() const { return begin() + sentence_.tokens.size(); }

    Quantity const& quantity(Token const& figure) const {
        return extraction_.findings.quantities[figure.index];
    }

    void attach(Token const& figure) {
        Quantity const& written = quantity(figure);
        if (written.per_unit || written.converted) {
            return;
        }
        if (!attach_behind(figure)) {
            attach_before(figure);
        }
    }

    /// The first subject that begins at a token or behind it.
    std::vector<Subject const*>::const_iterator first_from(Token const* token) const {
        return std::lower_bound(subjects_.begin(), subjects_.end(), token,
                                [](Subject const* subject, Token const* wanted) {
                                    return subject->range.begin < wanted;
                                });
    }

    /// The nearest subject that ends before a token.
    Subject const* last_before(Token const* token) const {
        auto found = first_from(token);
        while (found != subjects_.begin()) {
            --found;
            if ((*found)->range.end <= token) {
                return *found;
            }
        }
        return nullptr;
    }

    // The subject right behind.

    Subject const* starting_at(Token const* token) const {
        auto const found = first_from(token);
        return found != subjects_.end() && (*found)->range.begin == token ? *found : nullptr;
    }

    /// "of exports", "of the exports", "of all its exports"
    Subject const* starting_behind(Token const* token) const {
        constexpr int kDeterminers = 2;
        for (int i = 0; i < kDeterminers && token != end() && is_determiner(*token); ++i) {
            if (Subject const* const subject = starting_at(token)) {
                return subject;
            }
            ++token;
        }
        return token == end() ? nullptr : starting_at(token);
    }

    static bool is_determiner(Token const& token) {
        return is_word(token, "the") || is_word(token, "its") || is_word(token, "their") ||
               is_word(token, "all") || is_word(token, "total");
    }

    bool attach_behind(Token const& figure) {
        if (Subject const* const subject = named_behind(figure)) {
            return add_named(figure, *subject);
        }
        constexpr int kNouns = 2; // "a 9% annual rise in exports"
        Token const* at = &figure + 1;
        for (int nouns = 0; nouns <= kNouns && at != end(); ++nouns, ++at) {
            bool const of = is_word(*at, "of");
            if (of || is_word(*at, "in")) {
                if (of && nouns == 0 && add_share_of_total(figure, at + 1)) {
                    return true;
                }
                Subject const* const subject = starting_behind(at + 1);
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
        Subject const* const part = last_before(&figure);
        bool const total =
            whole != end() && is_word(*whole, "total") && starting_behind(whole) == nullptr;
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
        return is ? starting_at(verb + 1) : nullptr;
    }

    bool add_named(Token const& figure, Subject const& subject) {
        auto const kind = level_kind(quantity(figure).kind, subject, lexicon_);
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
            return kind && add(figure, subject, *kind, false);
        }
        auto const kind = level_kind(written.kind, subject, lexicon_);
        bool const worth = nouns == 1 && is_word((&figure)[1], "worth");
        return kind && written.kind == QuantityKind::money && (nouns == 0 || worth) &&
               add(figure, subject, *kind, unreal_before(figure, begin()));
    }

    bool add_share(Token const& figure, Subject const& whole) {
        find_part(push_share(figure, whole), figure, whole, sentence_);
        return true;
    }

    /// "Public debt is 50% of GDP": the figure is the debt's.
    bool add_of_gdp(Token const& figure, Subject const& gdp) {
        Subject const* const subject = last_before(&figure);
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

    /// "imports exceeded exports by": the figure is of neither.
    bool is_exceeded(Subject const& subject) const {
        Token const* const first = subject.range.begin;
        return first != begin() && grammar::role_of(first[-1]) == grammar::Role::exceeding;
    }

    bool attach_before(Token const& figure) {
        constexpr int kUnknown = 1;
        constexpr int kUnknownGoods = 4; // "imported Kazakh goods to the tune of"
        Subject const* const nearest = last_before(&figure);
        if (nearest == nullptr || &figure - nearest->range.end > kFar || is_exceeded(*nearest)) {
            return false;
        }
        Gap const between = gap_between(nearest->range.end, &figure);
        bool const verb = is_verb(*nearest);
        bool const bare_change = // "imports down 3 percent"
            quantity(figure).direction != Direction::none && between.unknown == 0;
        if ((verb && buys_no_goods(*nearest, figure)) ||
            between.unknown > (verb ? kUnknownGoods : kUnknown) ||
            (!between.verb && !between.apposition && !verb && !bare_change)) {
            return false;
        }
        if (is_whole(*nearest) && quantity(figure).kind == QuantityKind::percent &&
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
        if (verb) {
            find_traded(candidate, *nearest, figure, sentence_);
        }
        return added;
    }

    std::optional<ClaimKind> kind_before(Token const& figure, Subject const& subject) const {
        Quantity const& written = quantity(figure);
        bool const changes = quantity(figure).direction != Direction::none;
        if (written.kind == QuantityKind::percent && is_growth(subject, lexicon_)) {
            return ClaimKind::change_percent;
        }
        if (changes || written.kind == QuantityKind::multiple) {
            return change_kind(written.kind);
        }
        auto const kind = level_kind(written.kind, subject, lexicon_);
        bool const gdp =
            written.kind == QuantityKind::percent &&
            lexicon_.concept_of(lexicon_.indicator_words[subject.measure->index].target) == "gdp";
        return gdp ? std::nullopt : kind;
    }

    /// "Of Kazakhstan's exports, 18 percent go to China", "China's share of Australia's exports".
    bool is_whole(Subject const& subject) const {
        return subject.measure->flow != Flow::none && subject.range.begin > begin() &&
               (is_word(subject.range.begin[-1], "of") || is_word(subject.range.begin[-1], "in"));
    }

    bool add_share_of(Token const& figure, Subject const& whole) {
        Token const* const of = whole.range.begin - 1;
        bool const owned = of - begin() > 1 && is_word(of[-1], "share");
        Token const* owner = owned ? of - 2 : nullptr;
        owner -= owned && owner > begin() && is_word(*owner, "'s") ? 1 : 0;
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

    /// "Bought a 51 percent stake in the port for $900 million".
    bool buys_no_goods(Subject const& subject, Token const& figure) const {
        constexpr std::ptrdiff_t kBehind = 4;
        Token const* const stop = std::min(end(), &figure + kBehind);
        return std::any_of(subject.range.end, stop, grammar::is_no_goods);
    }

    bool add(Token const& figure, Subject const& subject, ClaimKind kind, bool unreal) {
        Quantity const& written = quantity(figure);
        bool const level = kind == ClaimKind::level || kind == ClaimKind::balance;
        Candidate& candidate = push(figure, subject, written.value_hi ? ClaimKind::range : kind);
        candidate.unreal = unreal;
        candidate.direction = level ? subject.balance : quantity(figure).direction;
        if (kind == ClaimKind::change_percent && candidate.direction == Direction::none) {
            candidate.direction = written.value.value < 0 ? Direction::down : Direction::up;
        }
        if (kind == ClaimKind::change_multiple && candidate.direction == Direction::none) {
            candidate.direction = Direction::up;
        }
        return true;
    }

    Candidate& push_share(Token const& figure, Subject const& subject) {
        bool const range = quantity(figure).value_hi.has_value();
        Candidate& candidate = push(figure, subject, range ? ClaimKind::range : ClaimKind::share);
        candidate.unreal = unreal_before(figure, begin());
        return candidate;
    }

    Candidate& push(Token const& figure, Subject const& subject, ClaimKind kind) {
        taken_.insert(figure.index);
        Candidate& candidate = extraction_.candidates.emplace_back();
        candidate.sentence = index_;
        candidate.subject = &subject;
        candidate.kind = kind;
        candidate.quantity = figure.index;
        candidate.span = figure.span;
        candidate.periods = periods_.around(&figure + 1);
        return candidate;
    }

    Extraction& extraction_;
    std::size_t index_;
    std::size_t first_;
    Sentence& sentence_;
    Lexicon const& lexicon_;
    PeriodChoice periods_;
    std::vector<Subject const*> subjects_;
    std::set<std::size_t> taken_;
};

} // namespace

void add_attachments(Extraction& extraction, std::size_t sentence, std::size_t first,
                     Lexicon const& lexicon) {
    Attacher(extraction, sentence, first, lexicon).run();
}

} // namespace claimcheck::extract
