// Finds the names of areas and measures in a text.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/lexicon.hpp"
#include "core/token.hpp"

namespace claimcheck::extract {

/// The names of a Lexicon, by their first word. Built once; immutable and safe to share.
class NameIndex {
  public:
    /// @param lexicon  must outlive the index
    explicit NameIndex(Lexicon const& lexicon);

    /// The longest name that starts at `at`, as a token of class area or measure. Names of areas
    /// are matched as they are written ("US" is not "us"), words for measures in any case. Names
    /// that go on with a hyphen are others ("Russia-led", "trade-weighted").
    std::optional<Token> find(std::string_view text, std::size_t at) const;

    Lexicon const& lexicon() const { return lexicon_; }

  private:
    struct Entry {
        std::string_view name;
        Token token; ///< without span and text
    };

    void add(std::string_view name, Token token);
    bool is_area(std::string_view text, std::size_t at) const;
    template <class Accept>
    std::optional<Token> longest(std::string_view text, std::size_t at, Accept accept) const;

    Lexicon const& lexicon_;
    std::unordered_map<std::string, std::vector<Entry>> by_first_word_;
};

} // namespace claimcheck::extract
