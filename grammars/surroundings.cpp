// Every look is bounded, whatever the text.
#include "grammars/surroundings.hpp"

#include <algorithm>
#include <array>
#include <cctype>

#include "grammars/change.hpp"
#include "grammars/comparator.hpp"
#include "grammars/en/labels.hpp"
#include "grammars/parse_at.hpp"
#include "grammars/terminals.hpp"

namespace claimcheck::grammar {
namespace {

/// Calls `parse(at)` at the starts of the words before `end`, the farthest first, until one returns
/// true.
template <class Parse>
void from_words_before(std::string_view text, std::size_t end, std::size_t floor, std::size_t bytes,
                       Parse parse) {
    std::size_t const earliest = std::max(floor, end > bytes ? end - bytes : 0);
    for (std::size_t at = earliest; at < end; ++at) {
        bool const word_start = is_word_byte(text[at]) && (at == 0 || !is_word_byte(text[at - 1]));
        if (word_start && parse(at)) {
            return;
        }
    }
}

std::string_view word_before(std::string_view text, std::size_t at) {
    constexpr std::size_t kLongest = 32;
    if (at == 0 || text[at - 1] != ' ') {
        return {};
    }
    std::size_t begin = at - 1;
    while (begin > 0 && at - begin < kLongest && text[begin - 1] != ' ' &&
           text[begin - 1] != '\n') {
        --begin;
    }
    return text.substr(begin, at - 1 - begin);
}

} // namespace

void take_comparator_before(Quantity& quantity, std::string_view text, std::size_t floor) {
    constexpr std::size_t kLongest = 26; // bytes of the longest wording, with its blank
    std::size_t const begin = quantity.span.begin;
    std::string_view const before = text.substr(0, begin);
    from_words_before(text, begin, floor, kLongest, [&](std::size_t at) {
        auto const found = parse_at<en::Bound>(comparator(), before, at);
        if (!found || found->end != begin) {
            return false;
        }
        quantity.comparator = found->value.comparator;
        quantity.just_short = found->value.just_short;
        quantity.span.begin = found->value.verb ? begin : at;
        return true;
    });
}

std::size_t comparator_begin(std::string_view text, std::size_t begin, std::size_t floor) {
    Quantity figure;
    figure.span = {begin, begin};
    take_comparator_before(figure, text, floor);
    return figure.span.begin;
}

void take_comparator_behind(Quantity& quantity, std::string_view text) {
    if (auto const found = parse_at<en::Bound>(comparator_behind(), text, quantity.span.end)) {
        quantity.comparator = found->value.comparator;
        quantity.span.end = found->end;
    }
}

std::optional<std::size_t> range_opening(std::string_view text, std::size_t at, std::size_t floor) {
    for (std::string_view const word : en::kRangeOpenings) {
        bool const fits = at >= floor + word.size();
        std::size_t const begin = fits ? at - word.size() : 0;
        auto const same = [](char a, char b) {
            return std::tolower(static_cast<unsigned char>(a)) == b;
        };
        if (fits &&
            std::equal(word.begin(), word.end(), text.begin() + std::ptrdiff_t(begin), same) &&
            (begin == 0 || !is_word_byte(text[begin - 1]))) {
            return begin;
        }
    }
    return std::nullopt;
}

Direction direction_around(Span figure, std::string_view text) {
    constexpr std::size_t kFar = 56; // bytes of "rose by a seasonally adjusted" and the like
    Direction direction = Direction::none;
    std::string_view const before = text.substr(0, figure.begin);
    from_words_before(text, figure.begin, 0, kFar, [&](std::size_t at) {
        auto const found = parse_at<Direction>(change_before(), before, at);
        if (found && found->end == figure.begin) {
            direction = found->value;
        }
        return direction != Direction::none;
    });
    if (direction == Direction::none) {
        auto const behind = parse_at<Direction>(change_behind(), text, figure.end);
        direction = behind ? behind->value : direction;
    }
    return direction;
}

bool belongs_to_name(std::string_view text, std::size_t at) {
    if (at > 0 && text[at - 1] == '#') {
        return true;
    }
    std::string_view word = word_before(text, at);
    bool const label = std::any_of(en::kLabels.begin(), en::kLabels.end(), [word](auto const& l) {
        return std::equal(l.begin(), l.end(), word.begin(), word.end(), [](char a, char b) {
            return a == std::tolower(static_cast<unsigned char>(b));
        });
    });
    if (label) {
        return true;
    }
    bool const capital = word.size() > 1 &&
                         std::isupper(static_cast<unsigned char>(word[0])) != 0 &&
                         std::isalpha(static_cast<unsigned char>(word.back())) != 0;
    std::size_t const begin = at - 1 - word.size();
    bool const opens_sentence =
        capital && (begin == 0 || text[begin - 1] == '\n' ||
                    (begin > 1 &&
                     (text[begin - 2] == '.' || text[begin - 2] == '"' || text[begin - 1] == '"')));
    return capital && !opens_sentence;
}

} // namespace claimcheck::grammar
