// What single tokens are, by the grammar's lists.
#include "extract/token_words.hpp"

#include "grammars/parse.hpp"

namespace claimcheck::extract {

bool is_plain_noun(Token const& token) {
    return token.token_class == TokenClass::word && !is_upper(token.text.front()) &&
           !is_possessive_mark(token) && grammar::role_of(token) == grammar::Role::other;
}

} // namespace claimcheck::extract
