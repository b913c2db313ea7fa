// By the roles of the tokens.
#include "extract/gap.hpp"

#include "extract/token_words.hpp"
#include "grammars/parse.hpp"

namespace claimcheck::extract {

Gap gap_between(Token const* from, Token const* to) {
    Gap found;
    found.apposition = from == to;
    for (Token const* at = from; at != to; ++at) {
        bool const tie = is_word(*at, "of") || is_word(*at, "by") || is_word(*at, "at") ||
                         is_mark(*at, ",") || is_mark(*at, "(") || is_mark(*at, "-") ||
                         is_mark(*at, ":");
        found.apposition |= at == from && tie;
        if (is_mark(*at, ";") || (at != from && is_mark(*at, ":")) || is_word(*at, "who")) {
            found.unknown += 10; // another clause
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
