// Partners and figures by their order.
#include "extract/respective.hpp"

#include <algorithm>

#include "extract/token_words.hpp"

namespace claimcheck::extract {
namespace {

constexpr std::size_t kMost = 16; ///< a sentence with more is no sentence, and pairs take time

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

/// "exports and imports rose by 5 and 7 percent, respectively"
void tell_measures_apart(std::vector<Candidate*> const& figures,
                         std::vector<Subject const*> const& subjects, bool respectively) {
    constexpr std::size_t kNear = 10; // bytes: "5 percent and by 7"
    for (std::size_t i = 0; i + 1 < subjects.size(); ++i) {
        Subject const* const second = subjects[i + 1];
        Token const* const link = subjects[i]->range.end;
        auto const first = std::find_if(figures.begin(), figures.end(),
                                        [&](Candidate* c) { return c->subject == second; });
        bool const two = figures.end() - first > 1 && first[1]->subject == second &&
                         first[0]->kind == first[1]->kind &&
                         (respectively || first[1]->span.begin - first[0]->span.end <= kNear);
        if (two && link + 1 == second->range.begin && is_word(*link, "and")) {
            first[0]->subject = subjects[i];
        }
    }
}

} // namespace

void tell_apart(Extraction& extraction, std::size_t sentence, std::size_t first,
                std::vector<Subject const*> const& subjects) {
    std::vector<Token> const& tokens = extraction.sentences[sentence].tokens;
    bool const respectively = std::any_of(tokens.begin(), tokens.end(), [](Token const& token) {
        return is_word(token, "respectively");
    });
    std::vector<Candidate*> figures;
    for (std::size_t i = first; i < extraction.candidates.size(); ++i) {
        if (extraction.candidates[i].quantity) {
            figures.push_back(&extraction.candidates[i]);
        }
    }
    std::sort(figures.begin(), figures.end(),
              [](Candidate const* a, Candidate const* b) { return a->span.begin < b->span.begin; });
    if (figures.size() > kMost || subjects.size() > kMost) {
        return;
    }
    tell_measures_apart(figures, subjects, respectively);
    if (!respectively) {
        return;
    }
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
