// Every look is bounded, whatever the text.
#include "grammars/surroundings.hpp"

#include <algorithm>
#include <array>

#include "grammars/apposition.hpp"
#include "grammars/change.hpp"
#include "grammars/comparator.hpp"
#include "grammars/en/labels.hpp"
#include "grammars/parse_at.hpp"
#include "grammars/word_trie.hpp"

namespace claimcheck::grammar {
namespace {

/// The wordings of a table, from their last letter to their first.
template <class Value> class Backwards {
  public:
    template <class Rows>
    explicit Backwards(Rows const& rows, Matching matching) : table_(matching) {
        for (auto const& row : rows) {
            if constexpr (requires { row.first; }) {
                table_.add_reversed(row.first, row.second);
            } else {
                table_.add_reversed(row, row);
            }
        }
    }

    struct Found {
        Value value;
        std::size_t begin;
    };

    /// The longest wording that ends at `end` and does not begin before `floor`.
    std::optional<Found> ending_at(std::string_view text, std::size_t end,
                                   std::size_t floor) const {
        if (end <= floor) {
            return std::nullopt;
        }
        auto at = text.rend() - static_cast<std::ptrdiff_t>(end);
        auto const last = text.rend() - static_cast<std::ptrdiff_t>(floor);
        Value const* const value = table_.longest(at, last);
        if (value == nullptr) {
            return std::nullopt;
        }
        return Found{*value, static_cast<std::size_t>(text.rend() - at)};
    }

  private:
    WordTrie<Value> table_;
};

Backwards<en::Bound> const kBoundWords(en::kBounds, Matching{true, true});
Backwards<en::Bound> const kBoundSigns(en::kBoundSigns, Matching{true, false});

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

WordTrie<char> level_bounds() {
    WordTrie<char> table(Matching{true, true});
    for (std::string_view const word : en::kLevelBounds) {
        table.add(word, '\0');
    }
    return table;
}

/// "ticked up to 4.3%" says where it went; "fined up to $5m" bounds it.
bool ticked_up(std::string_view text, std::size_t begin) {
    static Backwards<std::string_view> const verbs(en::kBeforeUpTo, Matching{true, true});
    return text.substr(begin).starts_with("up to") && begin > 0 &&
           verbs.ending_at(text, begin - 1, 0);
}

/// Whether one of the few words before a bound denies it.
bool denied(std::string_view text, std::size_t begin) {
    static Backwards<std::string_view> const denials(en::kDenials, Matching{true, true});
    constexpr int kWords = 3;
    for (int i = 0; i < kWords && begin > 1 && text[begin - 1] == ' '; ++i) {
        std::size_t const end = begin - 1;
        if (denials.ending_at(text, end, 0)) {
            return true;
        }
        begin = end - word_before(text, begin).size();
    }
    return false;
}

std::optional<Backwards<en::Bound>::Found> bound_before(std::string_view text, std::size_t begin,
                                                        std::size_t floor) {
    bool const blank = begin > floor && text[begin - 1] == ' ';
    auto words = blank ? kBoundWords.ending_at(text, begin - 1, floor) : std::nullopt;
    if (words && words->value.comparator == Comparator::at_most && ticked_up(text, words->begin)) {
        return std::nullopt;
    }
    if (words && words->value.comparator == Comparator::more && denied(text, words->begin)) {
        words->value.comparator = Comparator::at_most; // "must not exceed $60"
    }
    return words ? words : kBoundSigns.ending_at(text, begin - (blank ? 1 : 0), floor);
}

} // namespace

void take_comparator_before(Quantity& quantity, std::string_view text, std::size_t floor) {
    if (auto const found = bound_before(text, quantity.span.begin, floor)) {
        quantity.comparator = found->value.comparator;
        quantity.just_short = found->value.just_short;
        quantity.span.begin = found->value.verb ? quantity.span.begin : found->begin;
    }
}

std::size_t comparator_begin(std::string_view text, std::size_t begin, std::size_t floor) {
    auto const found = bound_before(text, begin, floor);
    return found && !found->value.verb ? found->begin : begin;
}

void take_comparator_behind(Quantity& quantity, std::string_view text) {
    if (auto const found = parse_at<en::Bound>(comparator_behind(), text, quantity.span.end)) {
        quantity.comparator = found->value.comparator;
        quantity.span.end = found->end;
    }
}

std::optional<std::size_t> range_opening(std::string_view text, std::size_t at, std::size_t floor) {
    static Backwards<std::string_view> const openings(en::kRangeOpenings, Matching{true, true});
    auto const found = openings.ending_at(text, at, floor);
    return found ? std::optional(found->begin) : std::nullopt;
}

namespace {

bool is_relative(QuantityKind kind) {
    return kind == QuantityKind::percent || kind == QuantityKind::percentage_point ||
           kind == QuantityKind::multiple;
}

/// "Oil climbed above $90" says where it went.
bool bounded_by_level(Quantity const& figure, std::string_view text) {
    return (figure.comparator == Comparator::more || figure.comparator == Comparator::less) &&
           starts_at_level(text.substr(figure.span.begin));
}

} // namespace

bool starts_at_level(std::string_view figure) {
    static WordTrie<char> const levels = level_bounds();
    auto first = figure.begin();
    return levels.longest(first, figure.end()) != nullptr;
}

Direction direction_around(Quantity const& figure, Span number, std::string_view text) {
    ChangeBefore const before =
        bounded_by_level(figure, text) ? ChangeBefore{} : change_before(text, figure.span.begin);
    // "Gold lost $12.40, or 0.5%, to $2,730" tells of a price, "lost $3bn" of a loss.
    bool const change =
        before.direction != Direction::none && (!before.of_object || is_relative(figure.kind) ||
                                                end_at(landing_behind(), text, figure.span.end));
    if (change) {
        return before.direction;
    }
    auto const behind = parse_at<Direction>(change_behind(), text, number.end);
    return behind ? behind->value : Direction::none;
}

bool belongs_to_name(std::string_view text, std::size_t at) {
    if (at > 0 && text[at - 1] == '#') {
        return true;
    }
    std::string_view word = word_before(text, at);
    bool const label = std::any_of(en::kLabels.begin(), en::kLabels.end(), [word](auto const& l) {
        return std::equal(l.begin(), l.end(), word.begin(), word.end(),
                          [](char a, char b) { return a == to_lower(b); });
    });
    if (label) {
        return true;
    }
    bool const capital = word.size() > 1 && is_upper(word[0]) && is_letter(word.back());
    std::size_t const begin = at - 1 - word.size();
    bool const opens_sentence =
        capital && (begin == 0 || text[begin - 1] == '\n' ||
                    (begin > 1 &&
                     (text[begin - 2] == '.' || text[begin - 2] == '"' || text[begin - 1] == '"')));
    return capital && !opens_sentence;
}

} // namespace claimcheck::grammar
