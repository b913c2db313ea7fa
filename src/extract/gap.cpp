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

/// "Last year: $3bn, up from $2bn"
bool leads_up(Token const* colon) { return colon[1].token_class == TokenClass::quantity; }

} // namespace

Gap gap_between(Token const* from, Token const* to) {
    Gap found;
    found.apposition = from == to;
    for (Token const* at = from; at != to; ++at) {
        bool const tie = is_word(*at, "of") || is_word(*at, "by") || is_word(*at, "at") ||
                         is_mark(*at, ",") || is_mark(*at, "(") || is_mark(*at, "-") ||
                         is_mark(*at, ":");
        // "Imports in May: $3bn", "exports in 2022 ($3bn)", "imports in the first quarter at $3bn"
        bool const balance = is_word(*at, "of") && at + 1 == to && at != from &&
                             grammar::means_balance(at[-1]); // "showed a deficit of"
        found.verb |= balance;
        found.apposition |= is_mark(*at, ":") && leads_up(at) && found.unknown == 0;
        bool const at_figure = at + 1 == to && found.unknown <= 1 &&
                               (is_mark(*at, ":") || is_mark(*at, "(") || is_word(*at, "at"));
        found.apposition |= (at == from && tie) || at_figure;
        bool const trades = // "exported $1bn and imported $5bn"
            at->token_class == TokenClass::measure &&
            grammar::form_of(*at) == grammar::MeasureForm::verb;
        if (is_mark(*at, ";") || (at != from && is_mark(*at, ":") && !leads_up(at)) ||
            is_word(*at, "who") || trades) {
            found.unknown += 10; // another clause
        }
        // "not 5, as A said, but 7"
        bool const corrects = is_word(*at, "but") && to - at <= 2 &&
                              (at + 1 == to || is_word(at[1], "by") || is_word(at[1], "at"));
        if (found.verb && (corrects || (at + 1 != to && takes_up(at, to)))) {
            found.unknown = 0;
        }
        switch (grammar::role_of(*at)) {
        case grammar::Role::change:
        case grammar::Role::level: found.verb = true; break;
        case grammar::Role::exceeding: found.verb = found.exceeding = true; break;
        case grammar::Role::unreal: found.unreal = true; break;
        case grammar::Role::other:
            found.unknown += at->token_class == TokenClass::word && !at->in_name ? 1 : 0;
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
