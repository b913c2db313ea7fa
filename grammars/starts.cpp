// Tables of the first words of all that a grammar knows, filled from the tables of the grammars
// themselves.
#include "grammars/starts.hpp"

#include <algorithm>
#include <array>
#include <bitset>
#include <cstring>
#include <string>

#include "core/ascii.hpp"
#include "grammars/en/calendar.hpp"
#include "grammars/en/currencies.hpp"
#include "grammars/en/multiples.hpp"
#include "grammars/en/numbers.hpp"
#include "grammars/en/percents.hpp"
#include "grammars/en/starts.hpp"
#include "grammars/first_words.hpp"

namespace claimcheck::grammar {
namespace {

constexpr StartBits kDate = 1;
constexpr StartBits kPeriod = 2;
constexpr StartBits kFigure = 4;
constexpr StartBits kNoFigure = 8;
constexpr StartBits kPrefix = 16;  ///< "from": a period where one starts behind it
constexpr StartBits kYears = 32;   ///< "five", of years
constexpr StartBits kOfYears = 64; ///< "in": a period where a number of years may follow

/// 1 to 26 for letters in any case, 0 for every other byte.
constexpr std::array<std::uint8_t, 256> kLetters = [] {
    std::array<std::uint8_t, 256> letters{};
    for (std::uint8_t i = 1; i <= 26; ++i) {
        letters[static_cast<std::size_t>('a') + i - 1] = i;
        letters[static_cast<std::size_t>('A') + i - 1] = i;
    }
    return letters;
}();

/// The letters that a word begins with, up to four, as one number.
std::uint32_t opening_letters(std::string_view text, std::size_t at) {
    constexpr std::size_t kFirst = 4;
    std::array<char, kFirst> word{};
    if (at + kFirst <= text.size()) {
        std::memcpy(word.data(), text.data() + at, kFirst);
    } else {
        std::copy(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), word.begin());
    }
    auto const letter = [](char c) {
        return std::uint32_t{kLetters[static_cast<unsigned char>(c)]};
    };
    std::uint32_t const first = letter(word[0]);
    std::uint32_t const second = letter(word[1]);
    std::uint32_t const third = second != 0 ? letter(word[2]) : 0;
    std::uint32_t const fourth = third != 0 ? letter(word[3]) : 0;
    return first << 15U | second << 10U | third << 5U | fourth;
}

/// Which words a table may have, by their first letters: most words of a text are told apart by
/// them alone.
class Looks {
  public:
    /// @param letters  that are looked at: 4, or 3 where an entry may go on in the middle of a word
    explicit Looks(unsigned letters) : shift_(5 * (4 - letters)) {}

    void mark(std::string_view word) { looks_.set(place(opening_letters(word, 0))); }

    bool has(std::uint32_t letters) const { return looks_.test(place(letters)); }

  private:
    /// Small enough for the nearest cache; letters that share a place only cost a second look.
    static constexpr unsigned kBits = 15;

    std::size_t place(std::uint32_t letters) const {
        return ((letters >> shift_) * 2654435761U) >> (32 - kBits);
    }

    unsigned shift_;
    std::bitset<1U << kBits> looks_;
};

class StartTable {
  public:
    StartTable() {
        add_words();
        add_words_behind_articles();
        add_glued();
        phrases_.add_whole(en::kOnPeriods, kPeriod);
        phrases_.add_whole(en::kLongBases, kPeriod);
        phrases_.add_whole(en::kPercentOf, kFigure);
        phrases_.close();
        between_.add(en::kBehindPrefix, kPrefix);
        between_.close();
        fill_looks();
    }

    /// Whether a word that begins with these letters may start anything.
    bool may_start(std::uint32_t letters) const {
        return looks_.has(letters) || glued_looks_.has(letters);
    }

    StartBits starts(std::string_view text, std::size_t at) const {
        std::uint32_t const letters = opening_letters(text, at);
        bool const glued_look = glued_looks_.has(letters);
        if (!looks_.has(letters)) {
            return glued_look ? glued_starts(text, at) : StartBits{0};
        }
        if (std::size_t const article = FirstWords::article_length(text, at)) {
            return behind_article(text, at + article);
        }
        unsigned const glued = glued_look ? glued_starts(text, at) : 0U;
        return static_cast<StartBits>(words_.at(text, at).starts | glued);
    }

    /// Whether a word may stand between a prefix and its period.
    bool between(std::string_view text, std::size_t at) const {
        return between_.at(text, at).starts != 0;
    }

  private:
    void add_words() {
        words_.add(en::kNumberWords, kFigure);
        words_.add(en::kVagueNumbers, kFigure);
        words_.add(en::kMultiplyingVerbs, kFigure);
        words_.add(en::kMultiplyingWords, kFigure);
        words_.add(en::kMultiplyingAdverbs, kFigure);
        words_.add(en::kFigureStarts, kFigure);
        words_.add(en::kMonths, kDate | kPeriod);
        words_.add(en::kQuarters, kPeriod);
        words_.add(en::kHalves, kPeriod);
        words_.add(en::kThisYear, kPeriod);
        words_.add(en::kLastYear, kPeriod);
        words_.add(en::kYearEarlier, kPeriod);
        words_.add(en::kBaseWords, kPrefix);
        words_.add(en::kPeriodPrefixes, kPrefix);
        words_.add(en::kPeriodStarts, kPeriod);
        words_.add(en::kPartsOfYear, kPeriod);
        words_.add(en::kSamePeriod, kPeriod);
        words_.add(en::kUnitOnUnit, kPeriod);
        words_.add(en::kNow, kPeriod);
        words_.add(en::kPastOpenings, kOfYears);
        words_.add(en::kYearCounts, kYears);
        words_.add(en::kMonthCounts, kYears);
        words_.add(en::kMonthCounts, kPeriod);
        words_.add(en::kYearCounts, kPeriod);
        words_.add(en::kAddressStarts, kNoFigure);
        words_.close();
    }

    void add_words_behind_articles() {
        behind_article_ = words_;
        behind_article_.keep(kPeriod | kFigure | kYears);
        behind_article_.add(en::kDenominators, kFigure);
        behind_article_.add(en::kScaleWords, kFigure);
        behind_article_.add(en::kCurrencyNames, kFigure);
        behind_article_.add(en::kSmallChange, kFigure);
        behind_article_.add(en::kDozens, kFigure);
        behind_article_.add(en::kBehindArticle, kFigure);
        behind_article_.add(en::kUnitsOfTime, kPeriod);
        behind_article_.add(en::kPeriodsBehindArticle, kPeriod);
        behind_article_.close();
    }

    void add_glued() {
        glued_.add_whole(en::kCurrencySigns, kFigure);
        glued_.add_whole(en::kCurrencyCodes, kFigure);
        glued_.add_whole(en::kUnits, kFigure); // "threefold"
        glued_.add_whole(en::kTeens, kFigure);
        glued_.add_whole(en::kTens, kFigure);
        glued_.add_whole(en::kLargeFolds, kFigure);
        glued_.add_whole(en::kFiscalShort, kPeriod);
        glued_.close();
    }

    void fill_looks() {
        words_.each([this](std::string const& word) { looks_.mark(word); });
        glued_.each([this](std::string const& word) { glued_looks_.mark(word); });
        phrases_.each([this](std::string const& word) { glued_looks_.mark(word); });
        behind_article_.each([this](std::string const& word) { looks_behind_article_.mark(word); });
        for (char const* const article : {"a", "an", "the"}) {
            looks_.mark(article);
        }
    }

    StartBits glued_starts(std::string_view text, std::size_t at) const {
        return static_cast<StartBits>(glued(text, at) | phrases_.at(text, at).starts);
    }

    StartBits behind_article(std::string_view text, std::size_t at) const {
        return at < text.size() && looks_behind_article_.has(opening_letters(text, at))
                   ? behind_article_.at(text, at).starts
                   : StartBits{0};
    }

    /// A sign, a code or a number word that goes on as they do: "US$5", "EUR 5", "threefold".
    StartBits glued(std::string_view text, std::size_t at) const {
        FirstWords::Found const found = glued_.at(text, at);
        std::size_t next = found.end;
        next += next < text.size() && (text[next] == ' ' || text[next] == '-') ? 1 : 0;
        bool const goes_on =
            next < text.size() && (is_digit(text[next]) || text[next] == 'f' || text[next] == '.' ||
                                   text[next] == '-' || text[next] == '+');
        return goes_on ? found.starts : 0;
    }

    FirstWords words_{Matching{true, true}};
    FirstWords behind_article_{Matching{true, true}};
    FirstWords glued_{Matching{true, false}};
    FirstWords phrases_{Matching{true, false}};
    FirstWords between_{Matching{true, true}};
    Looks looks_{4};
    Looks looks_behind_article_{4};
    Looks glued_looks_{3};
};

StartTable const kStarts;

/// What digits may start, by their number and by what stands behind them.
StartBits starts_of_digits(std::string_view text, std::size_t at) {
    constexpr std::size_t kFew = 8; // longer rows of digits are no year, day or hour
    std::size_t end = at;
    while (end < text.size() && end - at < kFew && is_digit(text[end])) {
        ++end;
    }
    std::size_t const digits = end - at;
    char const behind = end < text.size() ? text[end] : '\0';
    bool const joins = behind == '-' || behind == '/' || behind == '.' || behind == ':';
    bool const year = digits == 4 && (text[at] == '1' || text[at] == '2');
    bool const day = digits <= 2 && (behind == ' ' || is_letter(behind));
    bool const in_words = is_letter(behind) || behind == ' ' || behind == '\'';
    char const word = behind == ' ' && end + 1 < text.size() ? text[end + 1] : '\0';
    bool const few = digits <= 2;
    bool const years = few && word == 'y';
    bool const months = few && (is_letter(behind) || word == 'm');
    return static_cast<StartBits>(kFigure | ((day || (year && joins)) ? kDate : 0) |
                                  (year || months || years ? kPeriod : 0) | (years ? kYears : 0) |
                                  (joins || in_words ? kNoFigure : 0));
}

/// The start of the word behind the one at `at`.
std::size_t behind_word(std::string_view text, std::size_t at) {
    while (at < text.size() && is_word_byte(text[at])) {
        ++at;
    }
    while (at < text.size() && !is_word_byte(text[at]) && text[at] != '\n') {
        ++at;
    }
    return at;
}

StartBits starts_of_sign(std::string_view text, std::size_t at) {
    bool const first_of_character = static_cast<unsigned char>(text[at]) >= 0xC0;
    bool const decimals = text[at] == '.' && at + 1 < text.size() && is_digit(text[at + 1]);
    return text[at] == '$' || first_of_character || decimals ? kFigure : 0;
}

/// What a word may start. Words such as "from" and "in" stand everywhere: they open a period only
/// where a period stands behind them.
StartBits starts_of_word(std::string_view text, std::size_t at) {
    constexpr int kMostPrefixes = 4; // "than in the same period"
    StartBits const first = kStarts.starts(text, at);
    if ((first & (kPrefix | kOfYears)) == 0) {
        return first;
    }
    StartBits const wanted = (first & kPrefix) != 0 ? kPeriod : kYears;
    for (int i = 0; i < kMostPrefixes; ++i) {
        at = behind_word(text, at);
        if (at >= text.size()) {
            return first;
        }
        StartBits const next =
            is_digit(text[at]) ? starts_of_digits(text, at) : kStarts.starts(text, at);
        if ((next & wanted) != 0) {
            return first | kPeriod;
        }
        if ((next & kPrefix) == 0 && !kStarts.between(text, at)) {
            return first;
        }
    }
    return first;
}

StartBits starts_here(std::string_view text, std::size_t at) {
    char const c = text[at];
    return is_letter(c)  ? starts_of_word(text, at)
           : is_digit(c) ? starts_of_digits(text, at)
                         : starts_of_sign(text, at);
}

bool may_open(char c) { return is_word_byte(c) || c == '$' || c == '.'; }

/// The next place behind what stands at `at` and starts nothing: words are passed over whole, and
/// with them what cannot open a figure.
std::size_t behind(std::string_view text, std::size_t at) {
    char const* place = text.data() + at;
    char const* const end = text.data() + text.size();
    bool const word = is_word_byte(*place);
    ++place;
    if (word) {
        place = std::find_if_not(place, end, is_word_byte);
    }
    place = std::find_if(place, end, may_open);
    return static_cast<std::size_t>(place - text.data());
}

} // namespace

bool may_start_figure(std::string_view text, std::size_t at) {
    return at < text.size() &&
           (text[at] == '-' || text[at] == '+' || (starts_here(text, at) & kFigure) != 0);
}

Start find_start(std::string_view text, std::size_t at) {
    for (; at < text.size(); at = behind(text, at)) {
        if (is_letter(text[at]) && !kStarts.may_start(opening_letters(text, at))) {
            continue;
        }
        if (StartBits const starts = starts_here(text, at)) {
            bool const any = (starts & (kDate | kPeriod | kFigure | kNoFigure)) != 0;
            if (any) {
                return {at,
                        {(starts & kDate) != 0, (starts & kPeriod) != 0, (starts & kFigure) != 0,
                         (starts & kNoFigure) != 0}};
            }
        }
    }
    return {text.size(), {}};
}

} // namespace claimcheck::grammar
