// Two amounts that stand together.
#include "grammars/pairing.hpp"

#include <cmath>

#include "grammars/per_unit.hpp"
#include "grammars/starts.hpp"

namespace claimcheck::grammar {
namespace {

/// The digits of the number without its scale words: 5 of "$5 million".
double coefficient(Number const& number) {
    return number.value.value / std::pow(10.0, number.power);
}

bool same_unit(Unit const& a, Unit const& b) {
    return a.kind == b.kind && std::string_view(a.name) == b.name;
}

/// "15 dollars 50" at the end of a clause.
bool is_spoken_change(Amount const& amount, std::string_view text, std::size_t end) {
    bool const ends =
        end == text.size() || std::string_view(".,;!?)").find(text[end]) != std::string_view::npos;
    return ends && !amount.has_unit() && amount.number.value.last_digit >= 0;
}

/// "2-0" is a score, which two bare numbers of a digit each look like.
bool is_digit_dash_digit_code(Amount const& first, Amount const& second) {
    return !first.has_unit() && !second.has_unit() && second.number.power == 0 &&
           second.number.value.value < 10;
}

/// Numbers of a list are of about one size: "12 and 30 percent".
bool alike(Amount const& a, Amount const& b) {
    constexpr double kFar = 30;
    double const first = coefficient(a.number);
    double const second = coefficient(b.number);
    return first <= kFar * second && second <= kFar * first;
}

/// A look at what every joint and price begins with: "-", ", ", " to", " and", " per".
bool joint_may_start(std::string_view text, std::size_t end) {
    constexpr std::string_view kFirst = " ,-~/";
    constexpr std::string_view kSecond = "-tTaAoObBpP";
    if (end + 1 >= text.size() || kFirst.find(text[end]) == std::string_view::npos) {
        return false;
    }
    return text[end] != ' ' || kSecond.find(text[end + 1]) != std::string_view::npos;
}

bool respectively(std::string_view text, std::size_t end) {
    constexpr std::size_t kNear = 48;
    return text.substr(end, kNear).find("respectively") != std::string_view::npos;
}

} // namespace

bool shares_scale(Amount const& first, Amount const& second) {
    return first.number.power == 0 && second.number.power > 0 && first.number.value.value < 1000 &&
           first.number.value.value <= 10 * coefficient(second.number) &&
           (first.number.value.value < coefficient(second.number) ||
            first.number.value.last_digit < 0 || coefficient(second.number) >= 1);
}

std::optional<ParsedAmount> amount_behind(std::string_view text, std::size_t end, Joint& joint) {
    if (!joint_may_start(text, end)) {
        return std::nullopt;
    }
    auto const price = end_at(per_unit(), text, end);
    auto const between = parse_at<Joint>(joint_between(), text, price ? *price : end);
    if (!between || !may_start_figure(text, between->end)) {
        return std::nullopt;
    }
    joint = between->value;
    return parse_at<Amount>(amount(), text, between->end);
}

void add_coins(ParsedAmount& first, std::string_view text) {
    Amount const& whole = first.value;
    if (whole.unit.kind != QuantityKind::money || whole.unit.coin || whole.number.power > 0 ||
        whole.number.value.last_digit < 0) {
        return;
    }
    for (std::string_view const joint : {" and ", " "}) {
        std::size_t const at = first.end + joint.size();
        if (at >= text.size() || text.substr(first.end, joint.size()) != joint) {
            continue;
        }
        auto const coins = parse_at<Amount>(amount(), text, at);
        bool const few = coins && coins->value.number.value.value < 100 &&
                         coins->value.number.power == 0 && !coins->value.minus;
        if (few && (coins->value.unit.coin || is_spoken_change(coins->value, text, coins->end))) {
            first.value.number.value.value += coins->value.number.value.value / 100;
            first.value.number.value.last_digit = -2;
            first.value.number.value.last_nonzero_digit = -2;
            first.end = coins->end;
            return;
        }
    }
}

bool makes_range(Amount const& first, Amount const& second, Joint joint, bool opened) {
    bool const units_agree =
        !first.has_unit() || !second.has_unit() || same_unit(first.unit, second.unit);
    bool const words_agree =
        joint == Joint::to || joint == Joint::dash || (joint == Joint::conjunction && opened);
    if (!units_agree || !words_agree || first.unit.kind == QuantityKind::multiple) {
        return false;
    }
    bool const both_bare = !first.has_unit() && !second.has_unit();
    bool const rises = first.number.value.value < second.number.value.value;
    if (joint == Joint::dash) {
        return rises && !is_digit_dash_digit_code(first, second);
    }
    // "won 52% to 48%", "slid 1.07 per cent to 23,883": what falls or loses its unit is two.
    bool const falls = first.number.value.value > second.number.value.value &&
                       first.number.power >= second.number.power;
    if (!opened && ((first.has_unit() && !second.has_unit()) || falls)) {
        return false;
    }
    return opened || !both_bare || first.number.spelled || rises;
}

void borrow_unit(Amount& amount, std::string_view text, std::size_t end) {
    constexpr int kLongest = 4; // amounts in a list
    for (int i = 0; i < kLongest; ++i) {
        Joint joint{};
        auto const further = amount_behind(text, end, joint);
        bool const list = joint == Joint::conjunction || joint == Joint::comma;
        if (!further || !list) {
            return;
        }
        end = further->end;
        Amount const& last = further->value;
        if (!last.has_unit()) {
            continue;
        }
        if (joint == Joint::comma || !alike(amount, last)) { // "at 4,120, 0.6% lower"
            return;
        }
        bool const listed = last.unit.kind == QuantityKind::percent ||
                            last.unit.kind == QuantityKind::percentage_point ||
                            last.unit.kind == QuantityKind::money;
        if (amount.has_unit()) {
            if (same_unit(amount.unit, last.unit) && respectively(text, end) &&
                shares_scale(amount, last)) {
                amount.number = times_power(amount.number, last.number.power);
            }
        } else if (listed) {
            bool const scaled = shares_scale(amount, last);
            amount.number = scaled ? times_power(amount.number, last.number.power) : amount.number;
            amount.unit = last.unit;
        }
        return;
    }
}

} // namespace claimcheck::grammar
