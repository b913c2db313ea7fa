// Single words at fixed places, and short walks.
#include "extract/figure_words.hpp"

#include <algorithm>

#include "extract/token_words.hpp"
#include "grammars/parse.hpp"

namespace claimcheck::extract {
namespace {

bool is_link(Token const& token) {
    return is_word(token, "to") || is_word(token, "from") || is_word(token, "with") ||
           is_word(token, "in");
}

/// "Revised third-quarter (growth)"
bool is_revised(Token const* first, Token const* begin) {
    constexpr std::ptrdiff_t kNear = 6; // tokens
    Token const* const from = first - std::min(kNear, first - begin);
    return std::any_of(from, first, [](Token const& token) { return is_word(token, "revised"); });
}

} // namespace

Direction noun_of_change_at(Token const& figure, Token const* begin) {
    bool const of = &figure - begin > 1 && is_word((&figure)[-1], "of");
    return of ? grammar::noun_of_change((&figure)[-2]) : Direction::none;
}

Direction noun_of_change_before(Subject const& subject, Token const* begin) {
    Token const* at = subject.range.begin;
    at -= at != begin && is_word(at[-1], "the") ? 1 : 0;
    bool const linked = at - begin > 1 && (is_word(at[-1], "in") || is_word(at[-1], "of"));
    return linked ? grammar::noun_of_change(at[-2]) : Direction::none;
}

bool is_by_how_much(Token const& figure, Subject const& subject, Token const* begin) {
    Token const* const before = &figure - 1;
    bool const alone =
        before - begin > 0 && is_word(*before, "by") &&
        (is_word(before[-1], "or") || is_word(before[-1], "but") || is_mark(before[-1], "-"));
    bool const noun = before - begin > 0 && is_mark(*before, "-") &&
                      grammar::noun_of_change(before[-1]) != Direction::none;
    return alone || noun || noun_of_change_before(subject, begin) != Direction::none;
}

bool is_of_listed_party(Subject const& subject, Token const& figure) {
    Token const* const bracket = &figure - 1;
    bool const enclosed = bracket > subject.range.end && is_mark(*bracket, "(") &&
                          is_party(bracket[-1]); // "mixed: United States (+5.0%)"
    if (enclosed) {
        return true;
    }
    Token const* const party = &figure - 1;
    bool const listed = party > subject.range.end && is_party(*party);
    if (!listed) {
        return false;
    }
    bool const sign = figure.text.starts_with('+') || figure.text.starts_with('-');
    bool const mark = is_mark(party[-1], ",") || is_mark(party[-1], ":");
    return is_link(party[-1]) || (sign && mark); // "Japan +7.8%, China -25.8%"
}

bool is_driven_to(Subject const& subject, Token const& figure, Token const* begin) {
    Token const* first = subject.range.begin;
    first -= first != begin && grammar::role_of(first[-1]) == grammar::Role::listed ? 1 : 0;
    bool const driven = first != begin && (grammar::drives(first[-1]) != Direction::none ||
                                           is_revised(first, begin) ||
                                           first[-1].quantity_kind == QuantityKind::multiple);
    return driven && (is_word((&figure)[-1], "to") || is_word((&figure)[-1], "from"));
}

bool has_article(Token const& figure, Token const* begin) {
    return &figure != begin && (is_word((&figure)[-1], "a") || is_word((&figure)[-1], "an"));
}

bool is_whole(Subject const& subject, Token const* begin) {
    Token const* const first = subject.range.begin;
    return subject.measure->flow != Flow::none && first > begin &&
           (is_word(first[-1], "of") || is_word(first[-1], "in"));
}

bool opens_as_whole(Subject const& subject, Token const* begin) {
    return subject.range.begin - 1 == begin && is_whole(subject, begin);
}

bool is_of_deal(Token const& figure, Token const* end) {
    Token const* const next = &figure + 1;
    return next != end && next->token_class == TokenClass::word && grammar::is_no_goods(*next);
}

Token const* share_owner_before(Token const* in, Token const* begin) {
    Token const* const area = in - 1;
    if (in - begin < 4 || !is_area(*area)) {
        return nullptr;
    }
    Token const* const of = is_word(area[-1], "the") ? area - 2 : area - 1;
    return of > begin && is_word(*of, "of") && is_word(of[-1], "share") ? area : nullptr;
}

bool is_of_other_noun(Token const& figure, Subject const& subject, Token const* begin) {
    Token const* const by = &figure - 1;
    bool const farther = by - begin > 2 && is_word(*by, "by") && by - subject.range.end > 2;
    Token const* const noun = by - 1;
    bool const linked = farther && (is_mark(noun[-1], ",") || grammar::coordinates(noun[-1]));
    return linked && is_plain_noun(*noun) &&
           std::any_of(subject.range.end, noun, [](Token const& token) {
               return token.token_class == TokenClass::quantity;
           });
}

bool is_exceeded(Subject const& subject, Token const* begin) {
    Token const* first = subject.range.begin;
    first -= first != begin && grammar::role_of(first[-1]) == grammar::Role::listed ? 1 : 0;
    return first != begin && grammar::role_of(first[-1]) == grammar::Role::exceeding;
}

bool buys_no_goods(Subject const& verb, Token const& figure, Token const* end) {
    constexpr std::ptrdiff_t kBehind = 4;
    Token const* const stop = &figure + std::min(kBehind, end - &figure);
    return std::any_of(verb.range.end, stop, [](Token const& token) {
        return grammar::is_no_goods(token) || grammar::is_company(token);
    });
}

bool is_price(Quantity const& written, Token const& figure, Token const* end) {
    Token const* const per = &figure + 1;
    bool const yearly =
        end - per > 1 && (is_word(*per, "a") || is_word(*per, "per")) && is_word(per[1], "year");
    return written.per_unit && !yearly;
}

bool is_of_goods(Token const& figure, Token const* end) {
    Token const* at = &figure + 1;
    at += at != end && is_word(*at, "worth") ? 1 : 0;
    return end - at > 1 && is_word(*at, "of") && !grammar::is_no_goods(at[1]);
}

Direction way_between(Token const* from, Token const* to) {
    for (Token const* at = to; at > from;) {
        --at;
        if (Direction const way = grammar::way_of_balance(*at); way != Direction::none) {
            return way;
        }
    }
    return Direction::none;
}

Token const* runner_before(Token const& figure, Token const* begin) {
    Token const* at = &figure;
    at -= at != begin && (is_word(at[-1], "a") || is_word(at[-1], "an")) ? 1 : 0;
    bool const verb = at - begin > 1 && at[-1].token_class == TokenClass::word;
    return verb && is_party(at[-2]) ? at - 2 : nullptr;
}

Token const* party_before(Token const* verb, Token const* begin) {
    constexpr std::ptrdiff_t kFarthest = 14; // tokens
    for (Token const* at = verb; at != begin && verb - at < kFarthest;) {
        --at;
        Token const* const before = at != begin && is_word(at[-1], "the") ? at - 1 : at;
        bool const led = before != begin && leads_to_party(before[-1]);
        if (is_party(*at) && !led) {
            return at;
        }
    }
    return nullptr;
}

} // namespace claimcheck::extract
