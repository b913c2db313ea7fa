// By the roles of the tokens.
#include "extract/gap.hpp"

#include "extract/token_words.hpp"
#include "grammars/parse.hpp"

namespace claimcheck::extract {

namespace {

/// "fell for the third month in a row, slipping 2.2 percent", "eased for a sixth month, to 23
/// percent": the words before the comma are about the verb.
bool takes_up(Token const* at, Token const* to) {
    bool const slipping =
        grammar::role_of(at[1]) == grammar::Role::change && at[1].text.ends_with("ing");
    return is_mark(*at, ",") && (slipping || (is_word(at[1], "to") && at + 2 == to));
}

} // namespace

Gap gap_between(Token const* from, Token const* to) {
    Gap found;
    found.apposition = from == to;
    for (Token const* at = from; at != to; ++at) {
        bool const tie = is_word(*at, "of") || is_word(*at, "by") || is_word(*at, "at") ||
                         is_mark(*at, ",") || is_mark(*at, "(") || is_mark(*at, "-") ||
                         is_mark(*at, ":");
        found.apposition |= at == from && tie;
        bool const trades = // "exported $1bn and imported $5bn"
            at->token_class == TokenClass::measure &&
            grammar::form_of(*at) == grammar::MeasureForm::verb;
        if (is_mark(*at, ";") || (at != from && is_mark(*at, ":")) || is_word(*at, "who") ||
            trades) {
            found.unknown += 10; // another clause
        }
        if (found.verb && at + 1 != to && takes_up(at, to)) {
            found.unknown = 0;
        }
        switch (grammar::role_of(*at)) {
        case grammar::Role::change:
        case grammar::Role::level: found.verb = true; break;
        case grammar::Role::exceeding: found.verb = found.exceeding = true; break;
        case grammar::Role::unreal: found.unreal = true; break;
        case grammar::Role::other:
            found.unknown += at->token_class == TokenClass::word ? 1 : 0;
            break;
        case grammar::Role::listed: break;
        }
        if (at->token_class == TokenClass::quantity) {
            found.verb |= at->quantity_kind == QuantityKind::multiple;
            found.exceeding = false;
        }
    }
    return found;
}

bool unreal_before(Token const& figure, Token const* begin) {
    for (Token const* at = &figure; at != begin && &figure - at < kFar;) {
        --at;
        if (is_mark(*at, ";")) {
            return false;
        }
        if (grammar::role_of(*at) == grammar::Role::unreal) {
            return true;
        }
    }
    return false;
}

} // namespace claimcheck::extract
