// Reads an amount, and a second one where the two make a range or share a unit.
#include "grammars/compose.hpp"

#include <cmath>

#include "grammars/amount.hpp"
#include "grammars/joint.hpp"
#include "grammars/parse_at.hpp"
#include "grammars/per_unit.hpp"
#include "grammars/surroundings.hpp"
#include "grammars/terminals.hpp"

namespace claimcheck::grammar {
namespace {

constexpr double kLargest = 1e300;

using ParsedAmount = Parsed<Amount>;

/// The digits of the number without its scale words: 5 of "$5 million".
double coefficient(Number const& number) {
    return number.value.value / std::pow(10.0, number.power);
}

/// "3" of "$3 and $4bn" is meant in billions; "370,000" of "$370,000 to $5.5 million" is not.
bool shares_scale(Amount const& first, Amount const& second) {
    return first.number.power == 0 && second.number.power > 0 && first.number.value.value < 1000 &&
           first.number.value.value <= 10 * coefficient(second.number) &&
           (first.number.value.value < coefficient(second.number) ||
            first.number.value.last_digit < 0 || coefficient(second.number) >= 1);
}

bool same_unit(Unit const& a, Unit const& b) { return a.kind == b.kind && a.name == b.name; }

class Composer {
  public:
    Composer(std::string_view text, std::size_t at, std::size_t floor)
        : text_(text), at_(at), floor_(floor) {}

    std::optional<Quantity> run() {
        if (!stands_free() || is_part_of_name()) {
            return std::nullopt;
        }
        auto first = read(sign_before());
        if (!first) {
            return std::nullopt;
        }
        add_coins(*first);
        Quantity quantity = range(*first);
        if (!quantity.value_hi) {
            quantity = single(*first);
        }
        if (first->value.to_ten_times && !quantity.value_hi) {
            quantity.value_hi = times_power(first->value.number, 1).value;
        }
        if (!std::isfinite(quantity.value.value) || std::abs(quantity.value.value) > kLargest ||
            is_name(quantity)) {
            return std::nullopt;
        }
        surround(quantity);
        if (first->value.bare_fraction && quantity.direction == Direction::none &&
            quantity.comparator == Comparator::equal) {
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
        bool const number_goes_on = (before == '.' || before == ',' || before == ':') && at_ > 1 &&
                                    is_digit(text_[at_ - 2]) && at_ > floor_;
        return !is_word_byte(before) && !number_goes_on;
    }

    /// "COVID-19" and "Su-30" are names; "telephone 5-55" is one number.
    bool is_part_of_name() const {
        return at_ > 1 && text_[at_ - 1] == '-' && is_word_byte(text_[at_ - 2]) && at_ > floor_;
    }

    static bool is_digit(char c) { return c >= '0' && c <= '9'; }

    /// Where the amount starts with its sign.
    std::size_t sign_before() const {
        if (at_ > floor_ && at_ > 0 && (text_[at_ - 1] == '-' || text_[at_ - 1] == '+')) {
            return at_ - 1;
        }
        for (std::string_view const word : {"minus ", "negative "}) {
            bool const fits = at_ >= floor_ + word.size();
            if (fits && text_.substr(at_ - word.size(), word.size()) == word) {
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

    /// The amount behind a joint.
    std::optional<ParsedAmount> next(std::size_t end, Joint& joint) const {
        auto const price = end_at(per_unit(), text_, end);
        auto const between = parse_at<Joint>(joint_between(), text_, price ? *price : end);
        if (!between) {
            return std::nullopt;
        }
        joint = between->value;
        return parse_at<Amount>(amount(), text_, between->end);
    }

    /// "15 dollars 50" at the end of a clause.
    bool is_spoken_change(Amount const& amount, std::size_t end) const {
        bool const ends = end == text_.size() ||
                          std::string_view(".,;!?)").find(text_[end]) != std::string_view::npos;
        return ends && !amount.has_unit() && amount.number.value.last_digit >= 0;
    }

    /// "20 dollars and 43 cents" is one amount.
    void add_coins(ParsedAmount& first) const {
        Amount const& whole = first.value;
        if (whole.unit.kind != QuantityKind::money || whole.unit.coin || whole.number.power > 0 ||
            whole.number.value.last_digit < 0) {
            return;
        }
        for (std::string_view const joint : {" and ", " "}) {
            std::size_t const at = first.end + joint.size();
            if (at >= text_.size() || text_.substr(first.end, joint.size()) != joint) {
                continue;
            }
            auto const coins = parse_at<Amount>(amount(), text_, at);
            bool const few = coins && coins->value.number.value.value < 100 &&
                             coins->value.number.power == 0 && !coins->value.minus;
            if (few && (coins->value.unit.coin || is_spoken_change(coins->value, coins->end))) {
                first.value.number.value.value += coins->value.number.value.value / 100;
                first.value.number.value.last_digit = -2;
                first.value.number.value.last_nonzero_digit = -2;
                first.end = coins->end;
                return;
            }
        }
    }

    Quantity range(ParsedAmount const& first) {
        Joint joint{};
        auto const second = next(first.end, joint);
        std::size_t const bounded = comparator_begin(text_, begin_, floor_);
        auto const opening = range_opening(text_, bounded, floor_);
        if (!second || !makes_range(first.value, second->value, joint, opening.has_value())) {
            return {};
        }
        Unit const& unit = second->value.has_unit() ? second->value.unit : first.value.unit;
        Number low = first.value.number;
        if (shares_scale(first.value, second->value)) {
            low = times_power(low, second->value.number.power);
        }
        Quantity quantity = make(unit, low, first.value.minus, second->end);
        quantity.value_hi = second->value.number.value;
        if (opening) {
            quantity.span.begin = *opening;
            opened_ = true;
        }
        return quantity;
    }

    bool makes_range(Amount const& first, Amount const& second, Joint joint, bool opened) const {
        bool const units_agree =
            !first.has_unit() || !second.has_unit() || same_unit(first.unit, second.unit);
        bool const words_agree = joint != Joint::conjunction || opened;
        if (!units_agree || !words_agree || first.unit.kind == QuantityKind::multiple) {
            return false;
        }
        bool const both_bare = !first.has_unit() && !second.has_unit();
        bool const rises = first.number.value.value < second.number.value.value;
        if (joint == Joint::dash) {
            return rises && !is_digit_dash_digit_code(first, second);
        }
        // "rose 5% to 7%" is a change and where it ended.
        bool const landing = first.has_unit() && !opened && direction_before();
        return !landing && (opened || !both_bare || first.number.spelled || rises);
    }

    /// "2-0" is a score, which two bare numbers of a digit each look like.
    static bool is_digit_dash_digit_code(Amount const& first, Amount const& second) {
        return !first.has_unit() && !second.has_unit() && second.number.power == 0 &&
               second.number.value.value < 10;
    }

    bool direction_before() const {
        return direction_around({begin_, begin_}, text_) != Direction::none;
    }

    /// One amount; a bare number in a list takes the unit that stands at the list's end.
    Quantity single(ParsedAmount const& first) {
        Amount amount = first.value;
        if (!amount.has_unit() ||
            (amount.unit.kind == QuantityKind::money && amount.number.power == 0)) {
            borrow(amount, first.end);
        }
        return make(amount.unit, amount.number, amount.minus, first.end);
    }

    void borrow(Amount& amount, std::size_t end) const {
        constexpr int kLongest = 4; // amounts in a list
        for (int i = 0; i < kLongest; ++i) {
            Joint joint{};
            auto const further = next(end, joint);
            if (!further || joint != Joint::conjunction) {
                return;
            }
            end = further->end;
            Amount const& last = further->value;
            if (!last.has_unit()) {
                continue;
            }
            bool const listed = last.unit.kind == QuantityKind::percent ||
                                last.unit.kind == QuantityKind::percentage_point ||
                                last.unit.kind == QuantityKind::money;
            if (amount.has_unit()) {
                if (same_unit(amount.unit, last.unit) && respectively(end) &&
                    shares_scale(amount, last)) {
                    amount.number = times_power(amount.number, last.number.power);
                }
            } else if (listed) {
                bool const scaled = shares_scale(amount, last);
                amount.number =
                    scaled ? times_power(amount.number, last.number.power) : amount.number;
                amount.unit = last.unit;
            }
            return;
        }
    }

    bool respectively(std::size_t end) const {
        constexpr std::size_t kNear = 48;
        return text_.substr(end, kNear).find("respectively") != std::string_view::npos;
    }

    Quantity make(Unit const& unit, Number const& number, bool minus, std::size_t end) const {
        Quantity quantity;
        quantity.span = {begin_, end};
        quantity.kind = unit.kind;
        quantity.unit = unit.name;
        quantity.value = number.value;
        bare_ = unit.name.empty() && number.power == 0;
        if (minus) {
            quantity.value.value = -quantity.value.value;
        }
        return quantity;
    }

    bool is_name(Quantity const& quantity) const {
        std::string_view const words = text_.substr(quantity.span.begin, quantity.span.size());
        bool const lone_one = bare_ && (words == "one" || words == "One");
        // "2-0": two bare numbers at a hyphen that are no range.
        std::size_t const end = quantity.span.end;
        bool const score = bare_ && !quantity.value_hi && end + 1 < text_.size() &&
                           text_[end] == '-' && is_digit(text_[end + 1]);
        return score || lone_one ||
               (bare_ && !quantity.value_hi && belongs_to_name(text_, quantity.span.begin));
    }

    void surround(Quantity& quantity) const {
        Span const figure = quantity.span;
        if (!opened_) {
            take_comparator_before(quantity, text_, floor_);
        }
        take_comparator_behind(quantity, text_);
        quantity.direction = direction_around({quantity.span.begin, figure.end}, text_);
        if (quantity.kind == QuantityKind::multiple && quantity.direction == Direction::none) {
            quantity.direction = quantity.value.value < 1 ? Direction::down : Direction::up;
        }
        if (quantity.kind == QuantityKind::money) {
            if (auto const end = end_at(per_unit(), text_, quantity.span.end)) {
                quantity.span.end = *end;
                quantity.per_unit = true;
            }
        }
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
