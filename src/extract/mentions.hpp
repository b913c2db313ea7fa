// Words that stand for an area which the text has named before.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "extract/extraction.hpp"

namespace claimcheck::extract {

/// Reads a text sentence by sentence and makes areas of "the bloc", "the country", "the Central
/// Asian nation", "that market", "there".
class Mentions {
  public:
    /// @param lexicon  must outlive it
    /// @param text     all of the document, of which some words tell what a name means
    Mentions(Lexicon const& lexicon, std::string_view text);

    /// Replaces the words of one sentence; those that narrow them ("Central Asian") are taken out.
    void replace(Sentence& sentence);

  private:
    using Row = std::optional<std::size_t>; ///< of Lexicon::area_names

    void replace_words(Sentence& sentence);
    void drop_namesakes(std::span<Token> tokens) const;
    void note(Token const& area);
    Row meant_at(std::span<Token const> tokens, std::size_t at, std::size_t determiner) const;
    bool same_area(std::size_t a, std::size_t b) const;
    void end_sentence();

    Lexicon const& lexicon_;
    std::vector<std::string_view> meant_otherwise_; ///< names that are no areas in this text
    Row last_;                                      ///< the last one named
    Row before_;                                    ///< the last one named in the sentences before
    Row bloc_;                                      ///< the last bloc named
    Row first_;                                     ///< the first one of this sentence
    Row topic_; ///< the first one of the last sentence before that named any
};

} // namespace claimcheck::extract
