// Who says what.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "extract/extraction.hpp"
#include "text/document.hpp"

namespace claimcheck::resolve {

/// The attributions of a document, with "he" and surnames resolved to full names.
class Speakers {
  public:
    Speakers(text::Document const& document, extract::Extraction const& extraction);

    /// Who is said to have made the statement at `claim`: the one whom its sentence names; for a
    /// statement between quotation marks else the one named nearest in its paragraph.
    /// @return empty for the writer's own voice
    std::string of(Span sentence, Span claim) const;

  private:
    struct Said {
        Span span;
        std::string_view speaker; ///< words of the text
    };

    void learn_names(extract::Extraction const& extraction);
    void read_attributions(extract::Extraction const& extraction);
    TokenRange name_alone(Attribution const& attribution) const;
    std::string_view full_name(std::string_view name) const;
    std::string_view words(Span span) const;
    Span paragraph_of(Span claim) const;
    bool quoted(Span paragraph, Span claim) const;
    Said const* nearest(Span within, Span claim) const;

    std::string_view text_;
    std::map<std::string_view, std::string_view> by_surname_;
    std::vector<PersonName const*> persons_;   ///< in text order
    std::vector<Said> said_;                   ///< in text order
    std::vector<std::size_t> quotation_marks_; ///< offsets
    std::vector<std::size_t> paragraph_ends_;  ///< offsets
};

} // namespace claimcheck::resolve
