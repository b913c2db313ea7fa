// A few words back from each period.
#include "extract/since_clause.hpp"

#include "extract/token_words.hpp"

namespace claimcheck::extract {
namespace {

/// Whether nothing but words and names stands between a period and the "since" before it. What is
/// measured there makes it another "since": "since exports fell in 2022".
bool ends_since_clause(Token const* period, Token const* begin) {
    constexpr std::ptrdiff_t kNear = 8; // tokens
    for (Token const* at = period; at != begin && period - at < kNear;) {
        --at;
        if (is_word(*at, "since")) {
            return period - at > 2; // "since in 2022" is no clause
        }
        if (at->token_class != TokenClass::word && !is_area(*at)) {
            break;
        }
    }
    return false;
}

} // namespace

void read_since_clauses(Sentence const& sentence, std::vector<PeriodPhrase>& periods) {
    for (Token const* const token : sentence.period_tokens) {
        PeriodPhrase& period = periods[token->index];
        bool const plain = period.role == PeriodRole::within &&
                           period.reference == YearReference::stated && period.last_year == 0;
        if (plain && ends_since_clause(token, sentence.tokens.data())) {
            period.role = PeriodRole::since;
        }
    }
}

} // namespace claimcheck::extract
