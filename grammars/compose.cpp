// Reads an amount with what stands around it.
#include "grammars/compose.hpp"

#include <cmath>

#include "grammars/amount.hpp"
#include "grammars/change.hpp"
#include "grammars/comparator.hpp"
#include "grammars/joint.hpp"
#include "grammars/multiple.hpp"
#include "grammars/pairing.hpp"
#include "grammars/parse_at.hpp"
#include "grammars/per_unit.hpp"
#include "grammars/surroundings.hpp"
#include "grammars/word_trie.hpp"

namespace claimcheck::grammar {
namespace {

constexpr double kLargest = 1e300;

bool too_large(Decimal const& number) {
    return !std::isfinite(number.value) || std::abs(number.value) > kLargest;
}

bool bounds_below(Comparator comparator) {
    return comparator == Comparator::more || comparator == Comparator::at_least;
}

bool bounds_above(Comparator comparator) {
    return comparator == Comparator::less || comparator == Comparator::at_most;
}

class Composer {
  public:
    Composer(std::string_view text, std::size_t at, std::size_t floor)
        : text_(text), at_(at), floor_(floor) {}

    std::optional<Quantity> run() {
        if (!stands_free() || is_part_of_name() || is_either_sign()) {
            return std::nullopt;
        }
        auto first = read(sign_before());
        if (!first) {
            return std::nullopt;
        }
        add_coins(*first, text_);
        Quantity quantity = range(*first);
        if (!quantity.value_hi) {
            quantity = single(*first);
        }
        if (first->value.to_ten_times && !quantity.value_hi) {
            quantity.value_hi = times_power(first->value.number, 1).value;
        }
        if (too_large(quantity.value) || (quantity.value_hi && too_large(*quantity.value_hi)) ||
            is_name(quantity)) {
            return std::nullopt;
        }
        Span const figure = quantity.span;
        surround(quantity, figure);
        if (counts_events(quantity, figure)) {
            return std::nullopt;
        }
        add_second_bound(quantity);
        if (first->value.bare_fraction && quantity.direction == Direction::none &&
            quantity.comparator == Comparator::equal && !follows(quantity, "by ")) {
            quantity.kind = QuantityKind::count;
            quantity.unit.clear();
            quantity.value.value /= 100;
        }
        return quantity;
    }

  private:
    /// No number goes on here that began before.
    bool stands_free() const {
        if (at_ == 0) {
            return true;
        }
        char const before = text_[at_ - 1];
        bool const number_goes_on =
            (before == '.' || before == ',' || before == ':' || before == '/') && at_ > 1 &&
            is_digit(text_[at_ - 2]) && at_ > floor_;
        return !is_word_byte(before) && !number_goes_on;
    }

    /// "COVID-19" and "Su-30" are names; "telephone 5-55" is one number.
    bool is_part_of_name() const {
        return at_ > 1 && text_[at_ - 1] == '-' && is_word_byte(text_[at_ - 2]) && at_ > floor_ &&
               comparator_begin(text_, at_, floor_) == at_; // but "sub-5%"
    }

    /// The "minus" of "plus or minus three points" is no sign: the number comes behind it.
    bool is_either_sign() const {
        return text_.substr(0, at_).ends_with("plus or ") && to_lower(text_[at_]) == 'm';
    }

    /// Where the amount starts with its sign.
    std::size_t sign_before() const {
        bool const sign =
            at_ > floor_ && at_ > 0 && (text_[at_ - 1] == '-' || text_[at_ - 1] == '+');
        if (sign) {
            bool const hyphen = at_ > 1 && is_word_byte(text_[at_ - 2]); // "sub-5%"
            return hyphen ? at_ : at_ - 1;
        }
        for (std::string_view const word : {"minus ", "negative "}) {
            bool const fits = at_ >= floor_ + word.size();
            constexpr std::string_view kEither = "plus or ";
            if (fits && text_.substr(at_ - word.size(), word.size()) == word &&
                !text_.substr(0, at_ - word.size()).ends_with(kEither)) {
                return at_ - word.size();
            }
        }
        return at_;
    }

    std::optional<ParsedAmount> read(std::size_t from) {
        begin_ = from;
        auto found = parse_at<Amount>(amount(), text_, from);
        if (!found && from != at_) {
            begin_ = at_;
            found = parse_at<Amount>(amount(), text_, at_);
        }
        return found;
    }

    Quantity range(ParsedAmount const& first) {
        Joint joint{};
        auto const second = amount_behind(text_, first.end, joint);
        if (!second) {
            return {};
        }
        auto const opening = range_opening(text_, comparator_begin(text_, begin_, floor_), floor_);
        bool const opened = opening && (joint == Joint::conjunction) == opens_between(*opening);
        // "rose 5% to 7%" is a change and where it ended.
        bool const landing =
            first.value.has_unit() && !opened && joint == Joint::to && direction_before();
        if (landing || !makes_range(first.value, second->value, joint, opened)) {
            return {};
        }
        Unit const& unit = second->value.has_unit() ? second->value.unit : first.value.unit;
        Number low = first.value.number;
        if (shares_scale(first.value, second->value)) {
            low = times_power(low, second->value.number.power);
        }
        Quantity quantity = make(unit, low, first.value.minus, second->end);
        quantity.value_hi = second->value.number.value;
        if (opened) {
            quantity.span.begin = *opening;
            opened_ = true;
        }
        return quantity;
    }

    /// "more than 10 and less than 40" is a range, whichever bound comes first.
    void add_second_bound(Quantity& quantity) const {
        bool const below = bounds_below(quantity.comparator);
        if (quantity.value_hi || (!below && !bounds_above(quantity.comparator))) {
            return;
        }
        auto const joint = parse_at<Joint>(joint_between(), text_, quantity.span.end);
        auto const bound = joint && joint->value == Joint::conjunction
                               ? parse_at<en::Bound>(comparator(), text_, joint->end)
                               : std::nullopt;
        bool const opposite = bound && (below ? bounds_above(bound->value.comparator)
                                              : bounds_below(bound->value.comparator));
        auto const other = opposite ? parse_at<Amount>(amount(), text_, bound->end) : std::nullopt;
        if (!other || quantity.unit != other->value.unit.name ||
            too_large(other->value.number.value)) {
            return;
        }
        Decimal const first = quantity.value;
        Decimal const second = other->value.number.value;
        if (below ? first.value < second.value : second.value < first.value) {
            quantity.value = below ? first : second;
            quantity.value_hi = below ? second : first;
            quantity.comparator = Comparator::equal;
            quantity.span.end = other->end;
        }
    }

    /// "between" takes "and", and "from" takes "to".
    bool opens_between(std::size_t opening) const { return to_lower(text_[opening]) == 'b'; }

    bool direction_before() const {
        return change_before(text_, begin_).direction != Direction::none;
    }

    /// One amount; a bare number in a list takes the unit that stands at the list's end.
    Quantity single(ParsedAmount const& first) {
        Amount amount = first.value;
        if (!amount.has_unit() ||
            (amount.unit.kind == QuantityKind::money && amount.number.power == 0)) {
            borrow_unit(amount, text_, first.end);
        }
        return make(amount.unit, amount.number, amount.minus, first.end);
    }

    Quantity make(Unit const& unit, Number const& number, bool minus, std::size_t end) const {
        Quantity quantity;
        quantity.span = {begin_, end};
        quantity.kind = unit.kind;
        quantity.unit = unit.name;
        bool const rupee_sign = to_lower(text_[begin_]) == 'r' && quantity.unit == "INR";
        quantity.shared_currency = rupee_sign ? "rupee" : unit.shared_currency; // "Rs 5 crore"
        quantity.value = number.value;
        bare_ = *unit.name == '\0' && number.power == 0;
        if (minus) {
            quantity.value.value = -quantity.value.value;
        }
        return quantity;
    }

    bool follows(Quantity const& quantity, std::string_view words) const {
        std::string_view const before = text_.substr(0, quantity.span.begin);
        return before.ends_with(words) && (before.size() == words.size() ||
                                           !is_word_byte(before[before.size() - words.size() - 1]));
    }

    bool is_name(Quantity const& quantity) const {
        std::string_view const words = text_.substr(quantity.span.begin, quantity.span.size());
        bool const lone_one = bare_ && (words == "one" || words == "One");
        // "2-0": two bare numbers at a hyphen that are no range.
        std::size_t const end = quantity.span.end;
        bool const slashed = bare_ && !quantity.value_hi && end + 1 < text_.size() &&
                             text_[end] == '/' && is_digit(text_[end + 1]); // "9/11"
        bool const score = bare_ && !quantity.value_hi && end + 1 < text_.size() &&
                           text_[end] == '-' && is_digit(text_[end + 1]);
        bool const two_way = bare_ && text_.substr(end).starts_with("-way");
        return score || slashed || two_way || lone_one ||
               (bare_ && !quantity.value_hi && belongs_to_name(text_, quantity.span.begin));
    }

    void surround(Quantity& quantity, Span figure) const {
        if (!opened_) {
            take_comparator_before(quantity, text_, floor_);
        }
        take_comparator_behind(quantity, text_);
        quantity.direction = direction_around(quantity, figure, text_);
        bool const percentage = quantity.kind == QuantityKind::percent ||
                                quantity.kind == QuantityKind::percentage_point;
        char const sign = text_[figure.begin];
        if (quantity.direction == Direction::none && percentage && (sign == '+' || sign == '-')) {
            quantity.direction = sign == '+' ? Direction::up : Direction::down;
        }
        if (quantity.kind == QuantityKind::money) {
            if (auto const end = end_at(per_unit(), text_, quantity.span.end)) {
                quantity.span.end = *end;
                quantity.per_unit = true;
            }
        }
    }

    /// Settles what a multiple without a change around it is: "doubled" says which way by itself,
    /// "five times" may count events instead, and "twice" then is no figure at all.
    bool counts_events(Quantity& quantity, Span figure) const {
        constexpr std::string_view kTimes = "times";
        if (quantity.kind != QuantityKind::multiple || quantity.direction != Direction::none) {
            return false;
        }
        std::string_view const written = text_.substr(figure.begin, figure.size());
        bool const times = written.ends_with(kTimes);
        bool const adverb = written.ends_with("ice"); // twice, thrice
        bool const compared =
            end_at(compared_times(), text_, figure.end) || follows(quantity, "by ");
        bool const whole = quantity.value.value == std::floor(quantity.value.value);
        if (times && !compared && whole) {
            quantity.kind = QuantityKind::other;
            quantity.unit = kTimes;
        } else if (!times && !adverb && !written.ends_with("x")) {
            quantity.direction = quantity.value.value < 1 ? Direction::down : Direction::up;
        }
        return adverb && !compared;
    }

    std::string_view text_;
    std::size_t at_;
    std::size_t floor_;
    std::size_t begin_ = 0;
    bool opened_ = false;
    mutable bool bare_ = false;
};

} // namespace

std::optional<Quantity> compose(std::string_view text, std::size_t at, std::size_t floor) {
    return Composer(text, at, floor).run();
}

} // namespace claimcheck::grammar
