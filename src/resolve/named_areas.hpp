// The areas that a sentence names.
#pragma once

#include <string_view>

#include "core/lexicon.hpp"
#include "extract/extraction.hpp"
#include "resolve/parties.hpp"

namespace claimcheck::resolve {

/// Read once for a sentence, however many subjects ask. Codes are views into the lexicon.
class NamedAreas {
  public:
    /// Of no sentence: no areas.
    NamedAreas() = default;
    /// @param lexicon  must outlive it
    NamedAreas(extract::Sentence const& sentence, Lexicon const& lexicon);

    /// The first area, and the first other one; empty where there is none.
    Parties first_two() const { return {std::string(first_), std::string(second_)}; }
    bool any() const { return !first_.empty(); }

    /// The last area that is not `other`; empty where there is none.
    std::string_view last_but(std::string_view other) const;

    /// The area of a heading before the sentence, "Armenia: exports ..."; empty for none.
    std::string_view heading() const;

    /// The one area that a sentence names, where it says that something is there: "in Ecuador,
    /// exports rose", "rose 12 percent in Ecuador", but not "thanks to demand in Russia"; else
    /// empty.
    std::string_view only_place() const;

  private:
    Lexicon const* lexicon_ = nullptr;
    std::string_view first_;
    std::string_view second_;
    std::string_view last_;
    std::string_view last_other_; ///< the last one that is not `last_`
    Token const* last_token_ = nullptr;
    Token const* begin_ = nullptr; ///< of the sentence
    Token const* end_ = nullptr;
};

} // namespace claimcheck::resolve
