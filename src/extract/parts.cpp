// Walks a few tokens either way.
#include "extract/parts.hpp"

#include "extract/token_words.hpp"
#include "grammars/parse.hpp"

namespace claimcheck::extract {
namespace {

constexpr std::ptrdiff_t kFar = 40; // tokens; no part stands farther from its figure

bool is_goods(Token const& token) {
    return token.token_class == TokenClass::word && grammar::role_of(token) == grammar::Role::other;
}

class PartFinder {
  public:
    PartFinder(Candidate& candidate, Sentence const& sentence)
        : candidate_(candidate), sentence_(sentence), begin_(sentence.tokens.data()),
          end_(begin_ + sentence.tokens.size()) {}

    /// Who or what is the part of a whole: before a verb that takes a share, or where it goes.
    void part(Token const& figure, Subject const& whole) {
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
        if (candidate_.part == nullptr && candidate_.part_product.empty()) {
            destination(whole.range.end);
        }
        if (candidate_.part == nullptr && candidate_.part_product.empty()) {
            branch(figure, whole);
        }
    }

    /// "Car exports are half of all exports"
    void branch(Token const& figure, Subject const& whole) {
        for (Phrase const& phrase : sentence_.phrases) {
            auto const* subject = std::get_if<Subject>(&phrase);
            bool const before = subject != nullptr && subject->range.end <= &figure;
            if (before && subject->measure->flow == whole.measure->flow && whole.product.empty()) {
                candidate_.part_product = subject->product;
            }
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
        if (areas == 0 && clause != verb && verb - clause <= 3 && is_goods(*clause)) {
            candidate_.part_product = {clause, clause + 1};
        }
    }

    void destination(Token const* at) {
        constexpr int kNear = 6;
        for (int i = 0; i < kNear && at != end_; ++i, ++at) {
            bool const link = is_word(*at, "to") || is_word(*at, "from") || is_word(*at, "by");
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
        for (Token const* at = subject.range.end; at != &figure; ++at) {
            if (at->token_class == TokenClass::area && subject.other == nullptr) {
                candidate_.part = candidate_.part == nullptr ? at : candidate_.part;
            } else if (at->token_class == TokenClass::word && candidate_.part_product.empty() &&
                       names_goods(*at) && at - subject.range.end <= 2) {
                candidate_.part_product = {at, at + 1};
            }
        }
        if (candidate_.part == nullptr && subject.other == nullptr) {
            destination(&figure + 1);
        }
        if (candidate_.part == nullptr && subject.other == nullptr) {
            origin(&figure + 1);
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
                candidate_.part = at + 1;
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

bool names_goods(Token const& token) { return is_goods(token) && !grammar::is_any_goods(token); }

void find_part(Candidate& candidate, Token const& figure, Subject const& whole,
               Sentence const& sentence) {
    PartFinder(candidate, sentence).part(figure, whole);
}

void find_destination(Candidate& candidate, Token const* at, Sentence const& sentence) {
    PartFinder(candidate, sentence).destination(at);
}

void find_traded(Candidate& candidate, Subject const& subject, Token const& figure,
                 Sentence const& sentence) {
    PartFinder(candidate, sentence).traded(subject, figure);
}

} // namespace claimcheck::extract
