// Looks at the words between two figures.
#include "extract/apposition.hpp"

#include "grammars/parse.hpp"

namespace claimcheck::extract {
namespace {

bool tied(Quantity const& previous, Quantity const& next, std::string_view text) {
    constexpr std::size_t kFar = 24; // bytes between the two
    std::size_t const distance = next.span.begin - previous.span.end;
    return distance <= kFar && grammar::rephrases(text.substr(previous.span.end, distance));
}

} // namespace

bool repeats(Quantity const& previous, Quantity const& next, std::string_view text) {
    return previous.value.value == next.value.value && previous.unit == next.unit &&
           previous.value_hi == next.value_hi && tied(previous, next, text);
}

void take_unit_of_base(Quantity& next, Quantity const& previous, std::string_view text) {
    constexpr double kScaled = 1e5; // "28.5 billion", but not "5 years"
    constexpr std::size_t kFar = 32;
    std::size_t const distance = next.span.begin - previous.span.end;
    bool const bare = next.kind == QuantityKind::count && next.unit.empty();
    if (bare && previous.kind == QuantityKind::money && next.value.value >= kScaled &&
        distance <= kFar && grammar::compares_with(text.substr(previous.span.end, distance))) {
        next.kind = previous.kind;
        next.unit = previous.unit;
        next.shared_currency = previous.shared_currency;
    }
}

void take_from_previous(Quantity& next, Quantity const& previous, std::string_view text) {
    bool const both_money =
        previous.kind == QuantityKind::money && next.kind == QuantityKind::money;
    bool const no_direction =
        previous.direction != Direction::none && next.direction == Direction::none;
    if ((!both_money && !no_direction) || !tied(previous, next, text)) {
        return;
    }
    next.direction = no_direction ? previous.direction : next.direction;
    next.converted = both_money && previous.unit != next.unit;
}

void take_from_next(Quantity& previous, Quantity const& next, std::string_view text) {
    if (previous.direction != Direction::none || next.direction == Direction::none ||
        !tied(previous, next, text)) {
        return;
    }
    std::string_view const between =
        text.substr(previous.span.end, next.span.begin - previous.span.end);
    if (between.find_first_of("(,[") == std::string_view::npos) {
        previous.direction = next.direction;
    }
}

} // namespace claimcheck::extract
