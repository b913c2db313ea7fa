// By bisection, as a sentence may have any number of them.
#include "extract/subjects.hpp"

#include <algorithm>
#include <iterator>

#include "extract/token_words.hpp"
#include "extract/traders.hpp"
#include "grammars/parse.hpp"

namespace claimcheck::extract {
namespace {

bool is_measure(Subject const& subject, Sentence const& sentence) {
    switch (grammar::form_of(*subject.measure)) {
    case grammar::MeasureForm::loose: return subject.other != nullptr;
    case grammar::MeasureForm::verb:
        return subject.owner != nullptr || trader_before(subject, sentence) != nullptr;
    case grammar::MeasureForm::noun: break;
    }
    return true;
}

bool is_determiner(Token const& token) {
    return is_word(token, "the") || is_word(token, "its") || is_word(token, "their") ||
           is_word(token, "all") || is_word(token, "total");
}

/// The first of some subjects that begins at a token or behind it.
std::vector<Subject const*>::const_iterator
first_from(Token const* token, std::vector<Subject const*> const& subjects) {
    return std::lower_bound(
        subjects.begin(), subjects.end(), token,
        [](Subject const* subject, Token const* wanted) { return subject->range.begin < wanted; });
}

/// "(140%) of GDP": the figure is of something else.
bool is_base_of_percent(Subject const& subject, Token const* begin) {
    Token const* const first = subject.range.begin;
    return subject.measure->flow == Flow::none && first - begin > 1 && is_word(first[-1], "of") &&
           first[-2].quantity_kind == QuantityKind::percent;
}

} // namespace

Subjects::Subjects(Sentence const& sentence)
    : begin_(sentence.tokens.data()), end_(begin_ + sentence.tokens.size()) {
    for (Phrase const& phrase : sentence.phrases) {
        auto const* subject = std::get_if<Subject>(&phrase);
        if (subject != nullptr && is_measure(*subject, sentence)) {
            subjects_.push_back(subject);
            if (!is_base_of_percent(*subject, begin_)) {
                with_figures_.push_back(subject);
            }
        }
    }
}

Subject const* Subjects::last_before(Token const* token) const {
    auto const behind = first_from(token, with_figures_);
    auto const before = std::find_if(
        std::make_reverse_iterator(behind), with_figures_.rend(),
        [token](Subject const* subject) { return subject->range.end <= token; }); // one may not
    return before == with_figures_.rend() ? nullptr : *before;
}

Subject const* Subjects::starting_at(Token const* token) const {
    auto const found = first_from(token, subjects_);
    return found != subjects_.end() && (*found)->range.begin == token ? *found : nullptr;
}

Subject const* Subjects::starting_behind(Token const* token) const {
    constexpr int kDeterminers = 2;
    for (int i = 0; i < kDeterminers && token != end_ && is_determiner(*token); ++i) {
        if (Subject const* const subject = starting_at(token)) {
            return subject;
        }
        ++token;
    }
    return token == end_ ? nullptr : starting_at(token);
}

Subject const* Subjects::behind_list(Token const* figure) const {
    constexpr std::ptrdiff_t kFar = 12; // tokens
    Token const* at = figure + 1;
    bool listed = false;
    while (end_ - at > 1 && at - figure < kFar && !is_word(*at, "of")) {
        bool const other = at->token_class == TokenClass::quantity;
        if (!other && !is_mark(*at, ",") && !is_word(*at, "and") && !is_word(*at, "respectively")) {
            return nullptr;
        }
        listed |= other || is_word(*at, "respectively");
        ++at;
    }
    return listed && end_ - at > 1 && is_word(*at, "of") ? starting_behind(at + 1) : nullptr;
}

} // namespace claimcheck::extract
