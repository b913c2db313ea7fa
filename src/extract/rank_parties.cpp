// Bounded walks to both sides of a rank.
#include "extract/rank_parties.hpp"

#include <algorithm>

#include "extract/parts.hpp"
#include "extract/subjects.hpp"
#include "extract/token_words.hpp"
#include "grammars/parse.hpp"

namespace claimcheck::extract {
namespace {

constexpr std::ptrdiff_t kFar = 40; // tokens; no party stands farther from its rank

bool is_measure(Token const& token) { return token.token_class == TokenClass::measure; }

Flow turned(Flow flow) {
    return flow == Flow::exports ? Flow::imports : flow == Flow::imports ? Flow::exports : flow;
}

} // namespace

RankParties::RankParties(Sentence const& sentence, Lexicon const& lexicon)
    : sentence_(sentence), lexicon_(lexicon), begin_(sentence.tokens.data()),
      end_(begin_ + sentence.tokens.size()), among_(end_) {
    if (begin_ != end_ && is_word(*begin_, "among")) {
        among_ = std::find_if(begin_, end_, [](Token const& token) {
            return grammar::ranked_flow(token).has_value();
        });
    }
}

std::optional<Ranked> RankParties::noun_behind(Token const* at) const {
    constexpr int kWords = 4;
    Ranked ranked;
    for (int i = 0; i < kWords && at != end_; ++i, ++at) {
        bool const loose = is_measure(*at) && !grammar::ranked_flow(*at);
        if (auto const flow = grammar::ranked_flow(*at)) {
            bool const told = ranked.flow != Flow::none && ranked.flow != Flow::trade;
            ranked.flow = told ? ranked.flow : *flow;
            ranked.end = at + 1;
            ranked.measure = nullptr;
            return ranked;
        }
        if (loose && at->flow == Flow::none) {
            ranked.measure = at; // "economy"
            ranked.end = at + 1;
            return ranked;
        }
        if (loose) {
            ranked.flow = at->flow;
        } else if (names_goods(*at) && ranked.goods.empty()) {
            ranked.goods = {at, at + 1}; // "wheat importer"
        } else if (at->token_class != TokenClass::word) {
            break;
        }
    }
    return std::nullopt;
}

std::optional<Ranked> RankParties::noun_around(Token const* begin, Token const* end) const {
    constexpr std::ptrdiff_t kNear = 9; // tokens
    for (Token const* at = end; at != end_ && at - end < kNear; ++at) {
        if (auto const flow = grammar::ranked_flow(*at)) {
            bool const goods = at > end && names_goods(at[-1]) && !is_word(at[-1], "trading");
            bool const stated = at > end && is_measure(at[-1]) && at[-1].flow != Flow::trade;
            return Ranked{stated ? at[-1].flow : *flow, nullptr,
                          goods ? TokenRange{at - 1, at} : TokenRange{}, at + 1};
        }
        bool const before_noun = end_ - at > 1 && grammar::ranked_flow(at[1]);
        if (is_measure(*at) && at->flow != Flow::none &&
            !before_noun) { // "in the world for rice exports"
            bool const goods = names_goods(at[-1]);
            return Ranked{turned(at->flow), nullptr, goods ? TokenRange{at - 1, at} : TokenRange{},
                          at + 1};
        }
    }
    if (among_ < begin) { // "Among the buyers of its tea, Kenya ranked third"
        return Ranked{*grammar::ranked_flow(*among_), nullptr, {}, among_ + 1};
    }
    return std::nullopt;
}

/// "Market of Kenya", "for Kyrgyz goods", "buyers of Kenya's tea exports", "exporter of cocoa".
Token const* RankParties::owner_behind(Ranked& ranked) const {
    Token const* at = ranked.end;
    bool const link = at != end_ && (is_word(*at, "of") || is_word(*at, "for"));
    if (!link) {
        return nullptr;
    }
    at = behind_the(at + 1, end_);
    Token const* const owner = at != end_ && is_area(*at) ? at : nullptr;
    at += owner != nullptr ? 1 : 0;
    at += at != end_ && is_possessive_mark(*at) ? 1 : 0;
    bool const goods = at != end_ && names_goods(*at) && !is_upper(at->text.front());
    if (goods && ranked.goods.empty()) {
        ranked.goods = {at, at + 1};
    }
    return owner;
}

/// "(Uzbekistan's imports ...), while China was still the main supplier"
Token const* RankParties::owner_of_subject(Token const* rank, Flow flow) const {
    Subject const* const subject = subject_before(sentence_, rank, [flow](Subject const& before) {
        return before.measure->flow == flow && before.owner != nullptr;
    });
    bool const here = subject != nullptr && subject->owner >= begin_ && subject->owner < end_;
    return here ? subject->owner : nullptr; // a pronoun's is in the sentence before
}

Token const* RankParties::owner_of(Token const* rank, Ranked& ranked) const {
    Token const* const behind = owner_behind(ranked);
    Token const* before = rank;
    before -= before != begin_ && before[-1].token_class == TokenClass::quantity ? 1 : 0;
    while (before != begin_ && is_possessive_mark(before[-1])) {
        --before;
    }
    if (before != begin_ && is_area(before[-1])) {
        return before - 1;
    }
    if (behind != nullptr) {
        return behind;
    }
    constexpr std::ptrdiff_t kNear = 9; // "third among the world's exporters", "in the world"
    Token const* const from = std::max(rank, ranked.end - kNear);
    auto const area = std::find_if(from, std::max(from, ranked.end), is_area);
    if (area < ranked.end) {
        return area;
    }
    for (Token const* at = ranked.end; at != end_ && at - ranked.end < 3; ++at) {
        if (is_area(*at) && lexicon_.area_names[at->index].area == "WLD") {
            return at;
        }
    }
    return owner_of_subject(rank, ranked.flow);
}

Token const* RankParties::part_of(Token const* rank, Ranked const& ranked,
                                  Token const* owner) const {
    constexpr std::ptrdiff_t kBeside = 4; // "Jordan's second-largest"
    bool const beside = owner != nullptr && owner < rank && rank - owner <= kBeside;
    Token const* const first = beside ? owner : rank;
    // "Egypt, the world's largest wheat importer"
    Token const* comma = first - 1;
    comma -= comma > begin_ && (is_word(*comma, "the") || is_word(*comma, "a")) ? 1 : 0;
    if (comma > begin_ && is_mark(*comma, ",") && is_party(comma[-1])) {
        return comma - 1;
    }
    Token const* verb = first;
    bool stands = false;
    while (verb != begin_ && rank - verb < kFar && !stands) {
        --verb;
        stands = grammar::role_of(*verb) == grammar::Role::level || grammar::is_rank_verb(*verb) ||
                 is_word(*verb, "as") || is_word(*verb, "become");
    }
    if (Token const* const part = stands ? party_before(verb) : nullptr) {
        return part;
    }
    constexpr std::ptrdiff_t kNear = 8; // "... in 2021 was Ivory Coast"
    bool is = false;
    for (Token const* at = ranked.end; at != end_ && at - ranked.end < kNear; ++at) {
        bool const near = is || at - ranked.end < 4;
        if (is_party(*at) && at != owner && near) {
            return at;
        }
        is |= is_word(*at, "was") || is_word(*at, "is") || is_word(*at, "remained");
    }
    return nullptr;
}

Token const* RankParties::party_before(Token const* verb) const {
    for (Token const* at = verb; at != begin_ && verb - at < kFar;) {
        --at;
        if (is_area(*at)) {
            Token const* const before = at != begin_ && is_word(at[-1], "the") ? at - 1 : at;
            bool const replaced = before != begin_ && grammar::replaces(before[-1]);
            bool const led =
                before != begin_ && (is_word(before[-1], "behind") || is_word(before[-1], "after"));
            if (!replaced && !led) {
                return at;
            }
        }
    }
    return nullptr;
}

std::optional<std::size_t> RankParties::measure_of(Ranked const& ranked, bool world) const {
    if (ranked.measure != nullptr) {
        return world ? std::optional(ranked.measure->index) : std::nullopt;
    }
    Flow const flow = world ? turned(ranked.flow) : ranked.flow;
    return lexicon_.word_for("trade", flow);
}

} // namespace claimcheck::extract
