// A small set of rules instead of a model: offsets must be the same everywhere and for ever.
#include "text/sentences.hpp"

#include <algorithm>
#include <array>

#include "core/ascii.hpp"
#include "text/block.hpp"

namespace claimcheck::text {
namespace {

/// Words whose full stop ends no sentence, in lower case. Of "Inc." and the like it is left open:
/// they are followed by a name as often as they end a sentence, so they are not listed.
constexpr std::array<std::string_view, 44> kAbbreviations = {
    "adm",  "approx", "apr", "aug", "capt", "cf",   "col", "dec", "dr",  "e.g", "etc",
    "feb",  "fig",    "fr",  "gen", "gov",  "hon",  "i.e", "jan", "jul", "jun", "lt",
    "maj",  "mar",    "mr",  "mrs", "ms",   "mt",   "no",  "nos", "nov", "oct", "pres",
    "prof", "rep",    "rev", "sen", "sep",  "sept", "sgt", "sr",  "st",  "u.n", "u.s"};

bool closes(char c) { return c == '"' || c == '\'' || c == ')' || c == ']'; }

bool opens_sentence(char c) {
    return is_upper(c) || is_digit(c) || static_cast<signed char>(c) < 0 || c == '"' || c == '\'' ||
           c == '(' || c == '[' || c == '$' || c == '-';
}

/// The letters and inner full stops that end at `stop`: "U.S" of "U.S.".
std::string_view word_before(std::string_view text, std::size_t stop) {
    constexpr std::size_t kLongest = 12; // no abbreviation is longer
    std::size_t begin = stop;
    while (begin > 0 && stop - begin < kLongest &&
           (is_letter(text[begin - 1]) || text[begin - 1] == '.')) {
        --begin;
    }
    return text.substr(begin, stop - begin);
}

bool is_abbreviation(std::string_view text, std::size_t stop) {
    std::string_view const word = word_before(text, stop);
    if (word.empty() || word.size() > 6) {
        return false;
    }
    bool const initial =
        is_upper(word.back()) && (word.size() == 1 || word[word.size() - 2] == '.');
    std::array<char, 6> lower{};
    std::transform(word.begin(), word.end(), lower.begin(), to_lower);
    return initial || std::binary_search(kAbbreviations.begin(), kAbbreviations.end(),
                                         std::string_view(lower.data(), word.size()));
}

bool may_end(char c) { return c == '.' || c == '!' || c == '?' || c == '\n'; }

/// The first byte from `at` on that may end a sentence. Most of a text is passed over in blocks,
/// for which the compiler has wide instructions.
std::size_t next_that_may_end(std::string_view text, std::size_t at) {
    while (at + kBlock <= text.size()) {
        char const* const block = text.data() + at;
        if (any_in_block([block](std::size_t i) {
                return mask(block[i] == '.') | mask(block[i] == '!') | mask(block[i] == '?') |
                       mask(block[i] == '\n');
            })) {
            break;
        }
        at += kBlock;
    }
    while (at < text.size() && !may_end(text[at])) {
        ++at;
    }
    return at;
}

bool ends_sentence(std::string_view text, std::size_t at) {
    char const c = text[at];
    return c == '!' || c == '?' || (c == '.' && !is_abbreviation(text, at));
}

class Splitter {
  public:
    explicit Splitter(std::string_view text) : text_(text) {}

    std::vector<Span> run() {
        for (std::size_t at = next_that_may_end(text_, 0); at < text_.size();
             at = next_that_may_end(text_, at + 1)) {
            if (text_[at] == '\n') {
                close(at);
            } else if (ends_sentence(text_, at)) {
                at = maybe_close(at + 1);
            }
        }
        close(text_.size());
        return std::move(found_);
    }

  private:
    /// @param after  just behind the full stop
    /// @return the last byte looked at
    std::size_t maybe_close(std::size_t after) {
        while (after < text_.size() && closes(text_[after])) {
            ++after;
        }
        if (after + 1 < text_.size() && text_[after] == ' ' && opens_sentence(text_[after + 1])) {
            close(after);
        }
        return after - 1;
    }

    void close(std::size_t end) {
        std::size_t begin = begin_;
        while (begin < end && (text_[begin] == ' ' || text_[begin] == '\n')) {
            ++begin;
        }
        begin_ = end;
        while (end > begin && text_[end - 1] == ' ') {
            --end;
        }
        if (begin < end) {
            found_.push_back({begin, end});
        }
    }

    std::string_view text_;
    std::size_t begin_ = 0;
    std::vector<Span> found_;
};

} // namespace

std::vector<Span> sentences(std::string_view text) { return Splitter(text).run(); }

} // namespace claimcheck::text
