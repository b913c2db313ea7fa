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

void add_partners(Extraction& extraction, std::size_t sentence, std::size_t first) {
    std::vector<Token> const& tokens = extraction.sentences[sentence].tokens;
    Token const* const end = tokens.data() + tokens.size();
    for (std::size_t i = first; i < extraction.candidates.size(); ++i) {
        Candidate& candidate = extraction.candidates[i];
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
        Token const* const partner =
            partner_at(&*figure + 1, end, candidate.subject->measure->flow);
        candidate.group = partner != nullptr && is_first_of_several(partner, end);
        candidate.part = candidate.group ? nullptr : partner;
    }
}

} // namespace claimcheck::extract
