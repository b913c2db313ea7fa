// First words of what the grammars know, each with what it may start.
#pragma once

#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "grammars/word_trie.hpp"

namespace claimcheck::grammar {

/// What a word or some digits may start, as a set of bits.
using StartBits = std::uint8_t;

/// Filled row by row, then closed; what it says is then safe to ask from any thread.
class FirstWords {
  public:
    explicit FirstWords(Matching matching) : matching_(matching), trie_(matching) {}

    /// The first words of rows of words, or of {words, value}, without their articles.
    template <class Rows> void add(Rows const& rows, StartBits what) {
        for (auto const& row : rows) {
            std::string_view const words = words_of(row);
            bool const several = words.find(' ') != std::string_view::npos;
            gather(first_word(words.substr(several ? article_length(words, 0) : 0)), what);
        }
    }

    /// The rows as they are.
    template <class Rows> void add_whole(Rows const& rows, StartBits what) {
        for (auto const& row : rows) {
            gather(lower(words_of(row)), what);
        }
    }

    /// Takes from every word what is not in `what`.
    void keep(StartBits what) {
        for (auto& [word, starts] : gathered_) {
            starts &= what;
        }
    }

    /// Call it when all are added.
    void close() {
        trie_ = WordTrie<StartBits>(matching_);
        for (auto const& [word, what] : gathered_) {
            trie_.add(word, what);
        }
    }

    /// Calls use(word) for every word.
    template <class Use> void each(Use use) const {
        for (auto const& [word, what] : gathered_) {
            use(word);
        }
    }

    struct Found {
        StartBits starts = 0;
        std::size_t end = 0; ///< where the word ends
    };

    /// What the longest word at `at` may start.
    Found at(std::string_view text, std::size_t at) const {
        auto first = text.begin() + static_cast<std::ptrdiff_t>(at);
        StartBits const* const found = trie_.longest(first, text.end());
        return found == nullptr ? Found{}
                                : Found{*found, static_cast<std::size_t>(first - text.begin())};
    }

    /// The length of "a ", "an " or "the " at `at`; 0 for anything else.
    static std::size_t article_length(std::string_view text, std::size_t at) {
        auto const is = [text, at](std::size_t offset, char wanted) {
            return at + offset < text.size() && text[at + offset] == wanted;
        };
        char const first = at < text.size() ? to_lower(text[at]) : '\0';
        if (first == 'a') {
            return is(1, ' ') ? 2 : is(1, 'n') && is(2, ' ') ? 3 : 0;
        }
        return first == 't' && is(1, 'h') && is(2, 'e') && is(3, ' ') ? 4 : 0;
    }

  private:
    template <class Row> static std::string_view words_of(Row const& row) {
        if constexpr (requires { row.first; }) {
            return row.first;
        } else {
            return row;
        }
    }

    static std::string lower(std::string_view words) {
        std::string result(words);
        std::transform(result.begin(), result.end(), result.begin(), to_lower);
        return result;
    }

    /// The letters and digits that a row of words begins with.
    static std::string first_word(std::string_view words) {
        std::size_t end = 0;
        while (end < words.size() && is_word_byte(words[end])) {
            ++end;
        }
        return lower(words.substr(0, end));
    }

    void gather(std::string const& word, StartBits what) {
        if (!word.empty()) {
            gathered_[word] |= what;
        }
    }

    Matching matching_;
    std::map<std::string, StartBits> gathered_;
    WordTrie<StartBits> trie_;
};

} // namespace claimcheck::grammar
