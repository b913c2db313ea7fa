// Finds the names of areas and measures in a text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "core/lexicon.hpp"
#include "core/token.hpp"
#include "core/word_key.hpp"

namespace claimcheck::extract {

/// The names of a Lexicon, by their first word, and the words of the grammar's lists. Built once;
/// immutable and safe to share.
class NameIndex {
  public:
    struct Name {
        std::string_view words;
        Token token; ///< without span and text
    };

    /// What a word of a text may be, by its letters.
    struct Entry {
        std::uint64_t lists = 0;
        std::vector<Name> names; ///< that begin with it, the longest first
    };

    /// @param lexicon  must outlive the index
    explicit NameIndex(Lexicon const& lexicon);
    ~NameIndex();
    NameIndex(NameIndex&&) noexcept;
    NameIndex& operator=(NameIndex&&) = delete;

    /// What is known of a run of word bytes, in any case; null for nothing.
    Entry const* look_up(HashedWord const& word) const;

    /// Of a word that look_up() gave, what Token::word_lists is; 0 for null.
    static std::uint64_t lists_of(Entry const* word) { return word == nullptr ? 0 : word->lists; }

    /// The longest name that starts at `at`, as a token of class area or measure. Names of areas
    /// are matched as they are written ("US" is not "us"), words for measures in any case. Names
    /// that go on with a hyphen are others ("Russia-led", "trade-weighted").
    /// @param word  what look_up() says of the run of word bytes there
    std::optional<Token> find(std::string_view text, std::size_t at, Entry const* word) const;

    Lexicon const& lexicon() const { return lexicon_; }

  private:
    void add(std::string_view name, Token token);
    bool is_area(std::string_view text, std::size_t at) const;

    struct Table;
    Lexicon const& lexicon_;
    std::unique_ptr<Table> table_; ///< by their letters
};

} // namespace claimcheck::extract
