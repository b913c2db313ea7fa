// A table over the first three letters of every word that starts something, filled from the tables
// of the grammars themselves.
#include "grammars/starts.hpp"

#include <array>
#include <bitset>
#include <cctype>

#include "grammars/en/calendar.hpp"
#include "grammars/en/currencies.hpp"
#include "grammars/en/multiples.hpp"
#include "grammars/en/numbers.hpp"
#include "grammars/en/percents.hpp"
#include "grammars/terminals.hpp"

namespace claimcheck::grammar {
namespace {

constexpr std::size_t kLetters = 27; // and one for "no letter"

std::size_t letter(std::string_view text, std::size_t at) {
    if (at >= text.size()) {
        return 0;
    }
    char const c = static_cast<char>(std::tolower(static_cast<unsigned char>(text[at])));
    return c >= 'a' && c <= 'z' ? static_cast<std::size_t>(c - 'a' + 1) : 0;
}

/// The first three letters of the word that starts at `at`.
std::size_t key(std::string_view text, std::size_t at) {
    std::size_t result = 0;
    bool within = true;
    for (std::size_t i = 0; i < 3; ++i) {
        std::size_t const next = within ? letter(text, at + i) : 0;
        within = next != 0;
        result = result * kLetters + next;
    }
    return result;
}

class StartTable {
  public:
    StartTable() {
        add(en::kUnits, words_);
        add(en::kTeens, words_);
        add(en::kTens, words_);
        add(en::kZeros, words_);
        add(en::kVagueNumbers, words_);
        add(en::kDenominators, words_);
        add(en::kMultiplyingVerbs, words_);
        add(en::kMultiplyingWords, words_);
        add(en::kPercentWords, words_);
        add(en::kCurrencySigns, words_);
        add(en::kMonths, words_);
        add(en::kQuarters, words_);
        add(en::kHalves, words_);
        add_words(en::kCurrencyCodes, words_);
        add_words(en::kThisYear, words_);
        add_words(en::kLastYear, words_);
        add_words(en::kYearEarlier, words_);
        add_words(en::kBaseWords, words_);
        add_words(kOthers, words_);
        behind_article_ = words_;
        add(en::kScaleWords, behind_article_);
        add(en::kCurrencyNames, behind_article_);
        add(en::kSmallChange, behind_article_);
        add_words(en::kDozens, behind_article_);
        add_words(kBehindArticle, behind_article_);
    }

    bool starts(std::string_view text, std::size_t at) const {
        std::size_t const article = article_length(text, at);
        return article == 0 ? words_[key(text, at)] : behind_article_[key(text, at + article)];
    }

  private:
    using Keys = std::bitset<kLetters * kLetters * kLetters>;

    static constexpr std::array<std::string_view, 13> kOthers = {
        "between", "since",  "past",      "last", "first",  "http", "negative",
        "www",     "fiscal", "financial", "fy",   "months", "year"};
    static constexpr std::array<std::string_view, 4> kBehindArticle = {"couple", "pair", "year",
                                                                       "same"};

    /// The length of "a ", "an " or "the " at `at`; 0 for anything else.
    static std::size_t article_length(std::string_view text, std::size_t at) {
        for (std::string_view const article : {"a ", "an ", "the "}) {
            std::string_view const here = text.substr(at, article.size());
            bool const same = here.size() == article.size() &&
                              here.substr(1) == article.substr(1) &&
                              std::tolower(static_cast<unsigned char>(here[0])) == article[0];
            if (same) {
                return article.size();
            }
        }
        return 0;
    }

    template <class Rows> static void add(Rows const& rows, Keys& keys) {
        for (auto const& [words, value] : rows) {
            keys.set(key(words, 0));
            keys.set(key(words, article_length(words, 0)));
        }
    }

    template <class List> static void add_words(List const& list, Keys& keys) {
        for (std::string_view const words : list) {
            keys.set(key(words, 0));
            keys.set(key(words, article_length(words, 0)));
        }
    }

    Keys words_;
    Keys behind_article_;
};

StartTable const kStarts;

} // namespace

bool may_start_here(std::string_view text, std::size_t at) {
    auto const byte = static_cast<unsigned char>(text[at]);
    if (std::isdigit(byte) != 0) {
        return at == 0 || std::isdigit(static_cast<unsigned char>(text[at - 1])) == 0;
    }
    if (std::isalpha(byte) != 0) {
        bool const word_start = at == 0 || !is_word_byte(text[at - 1]);
        return word_start && kStarts.starts(text, at);
    }
    bool const first_of_character = byte >= 0xC0;
    return byte == '$' || first_of_character ||
           (byte == '.' && at + 1 < text.size() &&
            std::isdigit(static_cast<unsigned char>(text[at + 1])) != 0);
}

} // namespace claimcheck::grammar
