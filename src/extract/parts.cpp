// Walks a few tokens either way.
#include "extract/parts.hpp"

#include "extract/subjects.hpp"
#include "extract/token_words.hpp"
#include "grammars/parse.hpp"

namespace claimcheck::extract {
namespace {

constexpr std::ptrdiff_t kFar = 40; // tokens; no part stands farther from its figure

bool is_goods(Token const& token) {
    return token.token_class == TokenClass::word && grammar::role_of(token) == grammar::Role::other;
}

bool is_pronoun(Token const& token) {
    return is_word(token, "they") || is_word(token, "these") || is_word(token, "it") ||
           is_word(token, "this");
}

/// "In 2023"
bool stands_for_time(Token const& token) {
    return token.token_class == TokenClass::period || is_word(token, "in");
}

bool is_copula(Token const& token) {
    return is_word(token, "are") || is_word(token, "is") || is_word(token, "were") ||
           is_word(token, "was");
}

class PartFinder {
  public:
    PartFinder(Candidate& candidate, Sentence const& sentence)
        : candidate_(candidate), sentence_(sentence), begin_(sentence.tokens.data()),
          end_(begin_ + sentence.tokens.size()) {}

    /// Who or what is the part of a whole: before a verb that takes a share, or where it goes.
    void part(Token const& figure, Subject const& whole) {
        if (whole.other != nullptr && is_behind_measure(*whole.other, whole)) {
            return; // "sends 40% of its exports to Japan"
        }
        Token const* verb = nullptr;
        for (Token const* at = &figure; at != begin_ && &figure - at < kFar && verb == nullptr;) {
            --at;
            if (is_mark(*at, ";")) {
                break;
            }
            verb = grammar::takes_share(*at) ? at : nullptr;
        }
        if (verb != nullptr) {
            part_before(verb);
        }
        if (nothing_found()) {
            destination(whole.range.end);
        }
        if (nothing_found()) {
            goods_from(whole.range.end);
        }
        if (nothing_found()) {
            branch(figure, whole);
        }
    }

    bool nothing_found() const {
        return candidate_.part == nullptr && candidate_.part_product.empty() &&
               !candidate_.part_of_last;
    }

    /// "Two-thirds of exports came from copper"
    void goods_from(Token const* at) {
        constexpr int kNear = 4;
        for (int i = 0; i < kNear && end_ - at > 1 && stands_for_time(*at); ++i) {
            ++at;
        }
        for (int i = 0; i < kNear && end_ - at > 1; ++i, ++at) {
            bool const are = i == 0 && is_copula(*at);
            if (are && names_goods(at[1])) { // "three quarters of exports are diamonds"
                candidate_.part_product = {at + 1, at + 2};
                return;
            }
            bool const came = is_word(*at, "from") && at != begin_ &&
                              grammar::role_of(at[-1]) == grammar::Role::level;
            if (came && names_goods(at[1])) {
                candidate_.part_product = {at + 1, at + 2};
                return;
            }
        }
    }

    /// "Car exports are half of all exports"
    void branch(Token const& figure, Subject const& whole) {
        Subject const* const subject =
            subject_before(sentence_, &figure, [&whole](Subject const& before) {
                return &before != &whole && before.measure->flow == whole.measure->flow;
            });
        if (subject != nullptr && subject->other != nullptr && subject->product.empty()) {
            candidate_.part = subject->other; // "trade with Congo made up a fifth of all trade"
        } else if (subject != nullptr && whole.product.empty()) {
            candidate_.part_product = subject->product;
        }
    }

    void part_before(Token const* verb) {
        int areas = 0;
        Token const* clause = verb;
        while (clause != begin_ && verb - clause < kFar && !is_mark(clause[-1], ";") &&
               !is_mark(clause[-1], ",")) {
            --clause;
        }
        for (Token const* at = clause; at != verb; ++at) {
            if (at->token_class == TokenClass::area) {
                ++areas;
                candidate_.part = at;
            }
        }
        candidate_.part = areas == 1 ? candidate_.part : nullptr;
        candidate_.part_of_last = areas == 0 && verb != begin_ && is_pronoun(verb[-1]);
        if (areas == 0 && clause != verb && verb - clause <= 3 && is_goods(*clause)) {
            candidate_.part_product = {clause, clause + 1};
        } else if (areas == 0 && clause != verb && names_goods(verb[-1])) {
            candidate_.part_product = {verb - 1, verb}; // "last year garments made up"
        }
    }

    void destination(Token const* at) {
        constexpr int kNear = 6;
        Token const* const next_word = at;
        if (end_ - next_word > 1 && is_copula(*next_word) && names_goods(next_word[1])) {
            candidate_.part_product = {next_word + 1,
                                       next_word + 2}; // "of which 15% was phosphates"
            return;
        }
        for (int i = 0; i < kNear && at != end_; ++i, ++at) {
            if (is_area(*at) && is_word(*at, "there")) {
                candidate_.part = at;
                return;
            }
            bool const link = is_word(*at, "to") || is_word(*at, "from") || is_word(*at, "by") ||
                              is_word(*at, "with") ||
                              (is_word(*at, "in") && at != begin_ && is_word(at[-1], "originated"));
            Token const* const next = behind_the(at + 1, end_);
            if (link && next != end_ && next->token_class == TokenClass::area) {
                bool const several = end_ - next > 2 && next[2].token_class == TokenClass::area &&
                                     (is_word(next[1], "and") || is_mark(next[1], ","));
                candidate_.part = several ? nullptr : next;
                return;
            }
        }
    }

    /// With whom, and what: "imported Kazakh wheat worth", "supplied Armenia with gas for".
    void traded(Subject const& subject, Token const& figure) {
        Token const* const next = end_ - &figure > 2 ? behind_the(&figure + 2, end_) : end_;
        bool const told = next != end_ &&
                          (is_word((&figure)[1], "to") || is_word((&figure)[1], "from")) &&
                          is_area(*next);
        Token const* const verb = subject.range.end;
        for (Token const* at = verb; at != &figure && at - verb < kFar; ++at) {
            if (at->token_class == TokenClass::area && subject.other == nullptr && !told) {
                candidate_.part = candidate_.part == nullptr ? at : candidate_.part;
            } else if (at->token_class == TokenClass::word && candidate_.part_product.empty() &&
                       names_goods(*at) && at - verb <= 2) {
                candidate_.part_product = {at, at + 1};
            }
        }
        if (candidate_.part == nullptr && subject.other == nullptr) {
            destination(&figure + 1);
        }
        if (candidate_.part_product.empty()) {
            goods_that(subject);
        }
        origin(&figure + 1);
        candidate_.part = subject.other == nullptr ? candidate_.part : nullptr;
    }

    /// "The rice that Cambodia sold to Brunei"
    void goods_that(Subject const& subject) {
        Token const* const owner = subject.owner;
        bool const that = owner != nullptr && owner - begin_ > 1 &&
                          (is_word(owner[-1], "that") || is_word(owner[-1], "which"));
        if (that && names_goods(owner[-2])) {
            candidate_.part_product = {owner - 2, owner - 1};
        }
    }

    /// "4.5 billion euros' worth of Russian energy"
    void origin(Token const* at) {
        constexpr int kNear = 4;
        for (int i = 0; i < kNear && end_ - at > 1; ++i, ++at) {
            bool const of = is_word(*at, "of");
            if (of && names_goods(at[1]) && candidate_.part_product.empty()) {
                candidate_.part_product = {at + 1, at + 2}; // "worth of oil"
                return;
            }
            if (of && at[1].token_class == TokenClass::area) {
                candidate_.part = candidate_.part == nullptr ? at + 1 : candidate_.part;
                bool const goods = end_ - at > 2 && names_goods(at[2]);
                if (goods && candidate_.part_product.empty()) {
                    candidate_.part_product = {at + 2, at + 3};
                }
                return;
            }
        }
    }

  private:
    Candidate& candidate_;
    Sentence const& sentence_;
    Token const* begin_;
    Token const* end_;
};

} // namespace

TokenRange left_out_at_start(Sentence const& sentence) {
    constexpr std::ptrdiff_t kWords = 4;
    Token const* const begin = sentence.tokens.data();
    Token const* const end = begin + sentence.tokens.size();
    if (begin == end || !grammar::leaves_out(*begin)) {
        return {};
    }
    Token const* at = begin + 1;
    while (at != end && at - begin <= kWords && at->token_class == TokenClass::word) {
        ++at;
    }
    return at != end && is_mark(*at, ",") ? TokenRange{begin + 1, at} : TokenRange{};
}

bool names_goods(Token const& token) {
    return is_goods(token) && !is_possessive_mark(token) && !grammar::is_any_goods(token);
}

void find_part(Candidate& candidate, Token const& figure, Subject const& whole,
               Sentence const& sentence) {
    PartFinder(candidate, sentence).part(figure, whole);
}

void find_destination(Candidate& candidate, Token const* at, Sentence const& sentence) {
    PartFinder(candidate, sentence).destination(at);
}

void find_goods(Candidate& candidate, Token const& figure, Sentence const& sentence) {
    PartFinder(candidate, sentence).origin(&figure + 1);
}

void find_traded(Candidate& candidate, Subject const& subject, Token const& figure,
                 Sentence const& sentence) {
    PartFinder(candidate, sentence).traded(subject, figure);
}

} // namespace claimcheck::extract
