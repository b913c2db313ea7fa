// Which words gave the slots of a claim.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "core/claim.hpp"
#include "core/lexicon.hpp"
#include "extract/extraction.hpp"

namespace claimcheck::resolve {

/// Goes along with the claims of a document, sentence by sentence.
class Grounds {
  public:
    /// Both must outlive it.
    Grounds(extract::Extraction const& extraction, Lexicon const& lexicon)
        : extraction_(extraction), lexicon_(lexicon) {}

    /// Adds to a resolved claim the words of its measure, its parties and its product, and the rule
    /// that made it; periods are noted where they are chosen.
    void explain(Claim& claim, extract::Candidate const& candidate);

  private:
    void go_to(std::size_t sentence);
    void add_party(Claim& claim, std::string_view slot, std::string const& code,
                   Token const* named) const;

    extract::Extraction const& extraction_;
    Lexicon const& lexicon_;
    std::optional<std::size_t> sentence_;
    std::map<std::string_view, Span> areas_; ///< the first words for each, in the present sentence
};

} // namespace claimcheck::resolve
