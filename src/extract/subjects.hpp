// The subjects of a sentence by their places.
#pragma once

#include <algorithm>
#include <variant>
#include <vector>

#include "extract/extraction.hpp"

namespace claimcheck::extract {

/// The subjects of a sentence that figures can be of: not "sales" without a partner, nor "sold"
/// without a seller.
class Subjects {
  public:
    /// @param sentence  must outlive it
    explicit Subjects(Sentence const& sentence);

    bool empty() const { return subjects_.empty(); }
    std::vector<Subject const*> const& all() const { return subjects_; }

    /// The nearest one that ends before a token; null for none.
    Subject const* last_before(Token const* token) const;

    /// The one that begins at a token; null for none.
    Subject const* starting_at(Token const* token) const;

    /// The same behind the few words of "(of) all its exports".
    Subject const* starting_behind(Token const* token) const;

    /// The one behind the rest of a list: "(12), 9 and 7 percent, respectively, of exports"; null
    /// where a figure is not in a list.
    Subject const* behind_list(Token const* figure) const;

  private:
    Token const* begin_; ///< of the sentence
    Token const* end_;
    std::vector<Subject const*> subjects_;
    std::vector<Subject const*> with_figures_; ///< those before which no figure ends
};

/// The nearest subject that ends at a token or before it; null where none of the few phrases before
/// is one.
/// @param wanted  whether a subject will do
template <class Wanted>
Subject const* subject_before(Sentence const& sentence, Token const* token, Wanted wanted) {
    constexpr int kPhrases = 32; // names and predicates stand among them
    auto at = std::lower_bound(sentence.phrases.begin(), sentence.phrases.end(), token,
                               [](Phrase const& phrase, Token const* place) {
                                   return std::visit([](auto const& p) { return p.range.begin; },
                                                     phrase) < place;
                               });
    for (int i = 0; i < kPhrases && at != sentence.phrases.begin(); ++i) {
        --at;
        auto const* subject = std::get_if<Subject>(&*at);
        if (subject != nullptr && subject->range.end <= token && wanted(*subject)) {
            return subject;
        }
    }
    return nullptr;
}

inline Subject const* subject_before(Sentence const& sentence, Token const* token) {
    return subject_before(sentence, token, [](Subject const&) { return true; });
}

} // namespace claimcheck::extract
