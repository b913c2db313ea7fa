// Whose statistic it is, also where the text says "its".
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/lexicon.hpp"
#include "extract/extraction.hpp"
#include "resolve/named_areas.hpp"
#include "resolve/parties.hpp"

namespace claimcheck::resolve {

/// Goes through the sentences of a document in order and keeps what it was about.
class Who {
  public:
    /// Both must outlive it.
    Who(extract::Extraction const& extraction, Lexicon const& lexicon);

    /// Reads on to a sentence; they are asked for in order.
    void go_to(std::size_t sentence);

    /// The parties of a subject of the present sentence.
    Parties of(Subject const& subject) const;

    /// Whether a pronoun stands for its owner: "its imports".
    bool by_pronoun(Subject const& subject) const;

  private:
    struct Known {
        Subject const* subject;
        Parties who;
    };

    void read(extract::Sentence const& sentence);
    void read_subjects(extract::Sentence const& sentence, std::vector<Known> const& before);
    static Parties const* find(std::vector<Known> const& row, Subject const* subject);
    Parties with_context(Subject const& subject, extract::Sentence const& sentence,
                         Parties found) const;
    std::string owner_of_whose(Subject const& subject, extract::Sentence const& sentence) const;
    std::string first_of_pair(Subject const& subject, extract::Sentence const& sentence) const;
    std::string owner_of_its(Subject const& subject, extract::Sentence const& sentence) const;
    std::string area_before(Subject const& subject, extract::Sentence const& sentence) const;
    std::string runner_of(Subject const& subject, extract::Sentence const& sentence) const;
    std::string speaker_country(extract::Sentence const& sentence) const;

    extract::Extraction const& extraction_;
    Lexicon const& lexicon_;
    std::optional<std::size_t> sentence_;
    std::vector<Known> parties_; ///< of the present sentence, in its order
    NamedAreas areas_;           ///< of the present sentence
    std::string speaker_;        ///< the country of its speaker
    Parties topic_;              ///< what the text was about before it
    std::string speaking_;       ///< the country of the last speaker
};

} // namespace claimcheck::resolve
