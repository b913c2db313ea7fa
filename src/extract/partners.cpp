// Looks at the few tokens behind a figure.
#include "extract/partners.hpp"

#include <algorithm>

#include "extract/token_words.hpp"
#include "grammars/parse.hpp"

namespace claimcheck::extract {
namespace {

bool links(Token const& token, Flow flow) {
    switch (flow) {
    case Flow::exports: return is_word(token, "to");
    case Flow::imports: return is_word(token, "from");
    case Flow::trade:
    case Flow::balance: return is_word(token, "with");
    default: return false;
    }
}

/// The area behind the link at a token; null where there is none, or something of it is meant ("to
/// China's ports").
Token const* partner_at(Token const* link, Token const* end, Flow flow) {
    if (link != end && is_area(*link) && is_word(*link, "there")) {
        return link;
    }
    if (link == end || !links(*link, flow)) {
        return nullptr;
    }
    Token const* const area = behind_the(link + 1, end);
    if (area == end || !is_party(*area)) {
        return nullptr;
    }
    Token const* const behind = area + 1;
    return behind != end && is_possessive_mark(*behind) ? nullptr : area;
}

/// "Russia and Turkey"
bool is_first_of_several(Token const* area, Token const* end) {
    return end - area > 2 && (is_word(area[1], "and") || is_mark(area[1], ",")) && is_area(area[2]);
}

/// "trade with the five Central Asian states", "exports to neighbouring countries": not the total.
bool is_with_unknown(Subject const& subject, Token const* end) {
    Token const* const link = subject.range.end;
    if (link == end || !links(*link, subject.measure->flow)) {
        return false;
    }
    Token const* const next = behind_the(link + 1, end);
    if (next == end || is_word(*next, "it") || is_word(*next, "them")) {
        return false; // somebody named before
    }
    grammar::Role const role = grammar::role_of(*next); // "exports to reach" goes on with a verb
    bool const noun = next->token_class == TokenClass::word &&
                      (role == grammar::Role::other || role == grammar::Role::listed);
    bool const count =
        next->token_class == TokenClass::quantity && next->quantity_kind == QuantityKind::count;
    return noun || count || is_area(*next);
}

} // namespace

namespace {

/// "China's share of Indonesian exports (slipped 1.8 points)"
Token const* share_owner(Subject const& whole, Token const* begin) {
    constexpr std::ptrdiff_t kWords = 4; // area, "'s", "share", "of"
    Token const* const first = whole.range.begin;
    bool const share = first - begin >= kWords && is_word(first[-1], "of") &&
                       is_word(first[-2], "share") && is_possessive_mark(first[-3]);
    return share && is_area(first[-4]) ? first - 4 : nullptr;
}

/// "(China's share of exports fell to 5%), while Italy's stayed at 13%", "that of Romania rose to
/// 9%"
Token const* other_share_owner(Subject const& whole, Span figure, Token const* end) {
    constexpr std::ptrdiff_t kFar = 60; // tokens
    Token const* found = nullptr;
    Token const* const stop = whole.range.end + std::min(kFar, end - whole.range.end);
    for (Token const* at = whole.range.end; at < stop && at->span.begin < figure.begin; ++at) {
        bool const behind = end - at > 2;
        bool const of = behind && is_word(*at, "that") && is_word(at[1], "of") && is_area(at[2]);
        bool const own = behind && is_area(*at) && is_possessive_mark(at[1]) &&
                         at[2].token_class == TokenClass::word;
        found = of ? at + 2 : own ? at : found;
    }
    return found;
}

/// "With Cambodia, Vietnam had a surplus": the area, with a comma behind it; null for others.
Token const* partner_in_front(std::span<Token const> tokens, Flow flow) {
    Token const* const begin = tokens.data();
    Token const* const area = partner_at(begin, begin + tokens.size(), flow);
    bool const comma =
        area != nullptr && area + 1 != begin + tokens.size() && is_mark(area[1], ",");
    return comma ? area : nullptr;
}

} // namespace

void add_partners(Extraction& extraction, std::size_t sentence, std::size_t first) {
    std::span<Token const> tokens = extraction.sentences[sentence].tokens;
    Token const* const end = tokens.data() + tokens.size();
    for (std::size_t i = first; i < extraction.candidates.size(); ++i) {
        Candidate& candidate = extraction.candidates[i];
        Subject const& subject = *candidate.subject;
        bool const in_text = subject.range.begin >= tokens.data() && subject.range.begin < end;
        if (candidate.part == nullptr && in_text) {
            candidate.part = share_owner(subject, tokens.data());
            Token const* const other = candidate.part == nullptr
                                           ? nullptr
                                           : other_share_owner(subject, candidate.span, end);
            candidate.part = other == nullptr ? candidate.part : other;
        } else if (in_text && share_owner(subject, tokens.data()) == candidate.part) {
            Token const* const other = other_share_owner(subject, candidate.span, end);
            candidate.part = other == nullptr ? candidate.part : other;
        }
        bool const open = candidate.quantity && candidate.part == nullptr &&
                          candidate.subject->other == nullptr && !candidate.of_gdp;
        auto const figure = std::lower_bound(
            tokens.begin(), tokens.end(), candidate.span.begin,
            [](Token const& token, std::size_t at) { return token.span.begin < at; });
        if (!open || figure == tokens.end() || figure->span != candidate.span) {
            continue;
        }
        if (is_with_unknown(*candidate.subject, end)) {
            candidate.group = true;
            continue;
        }
        Flow const flow = candidate.subject->measure->flow;
        Token const* partner = partner_at(&*figure + 1, end, flow);
        bool const behind = partner != nullptr;
        partner = behind ? partner : partner_in_front(tokens, flow);
        candidate.group = behind && is_first_of_several(partner, end);
        candidate.part = candidate.group ? nullptr : partner;
    }
}

} // namespace claimcheck::extract
