// Counting, and the line that sums a report up.
#include "report/tally.hpp"

#include "core/names.hpp"

namespace claimcheck::report {
namespace {

std::string counted(std::size_t count, Judgement judgement) {
    bool const plural_verb = judgement == Judgement::differs && count != 1;
    return std::to_string(count) + ' ' + (plural_verb ? "differ" : std::string(name(judgement)));
}

} // namespace

void Tally::add(CheckedDocument const& document) {
    ++documents_;
    unread_ += document.errors.empty() ? 0 : 1;
    claims_ += document.claims.size();
    for (CheckedClaim const& claim : document.claims) {
        if (claim.verdict) {
            ++by_judgement_[static_cast<std::size_t>(claim.verdict->judgement)];
        }
    }
}

std::size_t Tally::of(Judgement judgement) const {
    return by_judgement_[static_cast<std::size_t>(judgement)];
}

std::string Tally::in_words() const {
    if (claims_ == 0) {
        return "No claim about trade or the economy was found";
    }
    std::string words = std::to_string(claims_) + (claims_ == 1 ? " claim" : " claims");
    char const* separator = ": ";
    for (Judgement const judgement : {Judgement::supported, Judgement::close, Judgement::differs,
                                      Judgement::disputed, Judgement::unchecked}) {
        if (of(judgement) > 0) {
            words += separator + counted(of(judgement), judgement);
            separator = ", ";
        }
    }
    return words;
}

} // namespace claimcheck::report
