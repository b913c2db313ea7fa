// The one or two tokens between two subjects.
#include "extract/joint_measures.hpp"

#include "extract/token_words.hpp"

namespace claimcheck::extract {

bool are_joint(Subject const& first, Subject const& second) {
    Token const* at = first.range.end;
    std::ptrdiff_t const between = second.range.begin - at;
    if (between < 1 || between > 2) {
        return false;
    }
    if (between == 2 && is_word(*at, "and") && (is_word(at[1], "its") || is_word(at[1], "their"))) {
        return true;
    }
    at += between == 2 && (is_word(*at, "to") || is_word(*at, "from")) ? 1 : 0;
    return at + 1 == second.range.begin && is_word(*at, "and");
}

void join_measures(Sentence& sentence) {
    Subject* last = nullptr;
    for (Phrase& phrase : sentence.phrases) {
        auto* subject = std::get_if<Subject>(&phrase);
        if (subject == nullptr) {
            continue;
        }
        bool const linked = last != nullptr && are_joint(*last, *subject) &&
                            subject->range.begin - last->range.end == 2 &&
                            !is_word(*last->range.end, "and");
        if (linked && last->other == nullptr) {
            last->other = subject->other;
            last->link = subject->link;
        }
        bool const plain = last != nullptr && are_joint(*last, *subject) &&
                           last->owner == nullptr && subject->owner != nullptr &&
                           is_behind_measure(*subject->owner, *subject);
        if (plain) { // "exports and imports of the Dominican Republic"
            last->owner = subject->owner;
        }
        last = subject;
    }
}

} // namespace claimcheck::extract
