// Partners and figures by their order.
#include "extract/respective.hpp"

#include <algorithm>

#include "extract/token_words.hpp"

namespace claimcheck::extract {
namespace {

/// The parties that a subject lists: "Kazakhstan, Kyrgyzstan and Belarus".
std::vector<Token const*> partners_of(Subject const& subject, Token const* end) {
    std::vector<Token const*> partners;
    for (Token const* at = subject.other; subject.group && at != nullptr && at != end; ++at) {
        if (is_area(*at)) {
            partners.push_back(at);
        } else if (!is_word(*at, "and") && !is_mark(*at, ",") && !is_word(*at, "the")) {
            break;
        }
    }
    return partners;
}

} // namespace

void tell_apart(Extraction& extraction, std::size_t sentence, std::size_t first,
                std::vector<Subject const*> const& subjects) {
    std::vector<Token> const& tokens = extraction.sentences[sentence].tokens;
    bool const respectively = std::any_of(tokens.begin(), tokens.end(), [](Token const& token) {
        return is_word(token, "respectively");
    });
    if (!respectively) {
        return;
    }
    std::vector<Candidate*> figures;
    for (std::size_t i = first; i < extraction.candidates.size(); ++i) {
        if (extraction.candidates[i].quantity) {
            figures.push_back(&extraction.candidates[i]);
        }
    }
    std::sort(figures.begin(), figures.end(),
              [](Candidate const* a, Candidate const* b) { return a->span.begin < b->span.begin; });
    for (Subject const* subject : subjects) {
        auto const partners = partners_of(*subject, tokens.data() + tokens.size());
        std::size_t next = 0;
        for (Candidate* candidate : figures) {
            if (candidate->subject == subject && next < partners.size()) {
                candidate->part = partners[next++];
            }
        }
    }
}

} // namespace claimcheck::extract
