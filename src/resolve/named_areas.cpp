// One walk over the tokens.
#include "resolve/named_areas.hpp"

#include "core/ascii.hpp"
#include "extract/token_words.hpp"

namespace claimcheck::resolve {

NamedAreas::NamedAreas(extract::Sentence const& sentence, Lexicon const& lexicon)
    : lexicon_(&lexicon), begin_(sentence.tokens.data()), end_(begin_ + sentence.tokens.size()) {
    if (!sentence.contents.has(TokenClass::area)) {
        return;
    }
    for (Token const& token : sentence.tokens) {
        if (!extract::is_area(token)) {
            continue;
        }
        std::string_view const code = lexicon.area_names[token.index].area;
        if (first_.empty()) {
            first_ = code;
        } else if (second_.empty() && code != first_) {
            second_ = code;
        }
        last_other_ = code == last_ ? last_other_ : last_;
        last_ = code;
        last_token_ = &token;
    }
}

std::string_view NamedAreas::last_but(std::string_view other) const {
    return last_ == other ? last_other_ : last_;
}

std::string_view NamedAreas::heading() const {
    bool const heads =
        end_ - begin_ > 2 && extract::is_party(*begin_) && extract::is_mark(begin_[1], ":");
    return heads ? std::string_view(lexicon_->area_names[begin_->index].area) : std::string_view{};
}

std::string_view NamedAreas::only_place() const {
    if (last_token_ == nullptr || !second_.empty()) {
        return {};
    }
    Token const* before = last_token_;
    before -= before != begin_ && is_word(before[-1], "the") ? 1 : 0;
    if (before == begin_ || !extract::leads_to_party(before[-1])) {
        return last_;
    }
    Token const& link = before[-1];
    bool const more = before - begin_ > 1;
    bool const owned = last_token_ + 1 < end_ &&
                       extract::is_possessive_mark(last_token_[1]); // "percent of Nepal's GDP"
    bool const office = more && is_upper(before[-2].text.front());  // "Bank of Moldova"
    bool const there = !more || !extract::is_plain_noun(before[-2]);
    bool const meant = is_word(link, "by") || (is_word(link, "of") && (owned || office)) ||
                       (is_word(link, "for") && owned) || (is_word(link, "in") && there);
    return meant ? last_ : std::string_view{};
}

} // namespace claimcheck::resolve
