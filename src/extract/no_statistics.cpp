// The words before and behind a measure, and the attributions around it.
#include "extract/no_statistics.hpp"

#include <algorithm>

#include "extract/token_words.hpp"
#include "grammars/parse.hpp"

namespace claimcheck::extract {
namespace {

bool is_one_of_them(Token const& measure) {
    return is_word(measure, "export") || is_word(measure, "import") || is_word(measure, "trade");
}

/// "Carrefour"
bool is_unknown_name(Token const& token) {
    return token.token_class == TokenClass::word && token.word_lists == 0 &&
           is_upper(token.text.front());
}

/// "The company's exports in Kenya" are no country's, nor "exports of the Armenian firm"; "firms
/// that export" says what firms do.
bool is_of_companies(Subject const& subject, Token const* begin, Token const* end) {
    Token const* const first = subject.range.begin;
    Token const* const behind = subject.range.end;
    bool const firm = subject.owner != nullptr && subject.owner + 1 == behind && behind < end &&
                      subject.owner->name_kind == NameKind::adjective &&
                      grammar::is_company(*behind);
    if (firm || first - begin < 2) {
        return firm;
    }
    bool const verb = is_word(first[-1], "that") || is_word(first[-1], "who");
    bool const company = is_possessive_mark(first[-1]) &&
                         (grammar::is_company(first[-2]) || is_unknown_name(first[-2]));
    return company || (subject.owner == nullptr && verb && is_one_of_them(*first));
}

/// "The price of Armenia's imports", "taxes on exports": about something else.
bool is_about_other(Subject const& subject, Token const* begin) {
    Token const* at = subject.range.begin;
    at -= at != begin && is_word(at[-1], "the") ? 1 : 0;
    if (at - begin < 2 || subject.measure->flow == Flow::none) {
        return false;
    }
    bool const linked = is_word(at[-1], "of") || is_word(at[-1], "on") || is_word(at[-1], "for");
    bool const noun =
        is_plain_noun(at[-2]) || (at - 2 == begin && at[-2].token_class == TokenClass::word &&
                                  grammar::role_of(at[-2]) == grammar::Role::other); // "Taxes on"
    return linked && noun && !grammar::means_amount(at[-2]) &&
           grammar::noun_of_change(at[-2]) == Direction::none && !grammar::moves_money(at[-2]) &&
           !grammar::takes_share(at[-2]) && grammar::ranked_flow(at[-2]) == std::nullopt;
}

/// "Exports target", "exports per capita", "trade on the stock exchange", "retail trade".
bool is_other_thing(Subject const& subject, Token const* end) {
    constexpr std::ptrdiff_t kNear = 5; // tokens
    Token const* const next = subject.measure + 1;
    if (next < end && grammar::makes_other_thing(*next)) {
        return true;
    }
    Token const* const behind = subject.range.end;
    bool const per_head = end - behind > 1 && is_word(*behind, "per") &&
                          (is_word(behind[1], "capita") || is_word(behind[1], "head") ||
                           is_word(behind[1], "person"));
    bool const trade = subject.measure->flow == Flow::trade;
    Token const* const stop = behind + std::min(kNear, end - behind);
    bool const on = trade && behind < end && is_word(*behind, "on");
    bool const shops =
        trade && (std::any_of(subject.range.begin, subject.range.end, grammar::is_other_trade) ||
                  (behind < end && is_mark(*behind, "(") &&
                   std::any_of(behind, stop, grammar::is_other_trade)));
    return (per_head && subject.measure->flow != Flow::none) || shops ||
           (on && std::any_of(behind, stop, grammar::is_other_trade));
}

/// "40 percent of Armenians consider trade important": people do not own it.
bool is_of_people(Subject const& subject) {
    return subject.owner != nullptr && subject.owner < subject.measure && !subject.verb &&
           subject.owner->name_kind == NameKind::demonym && !subject.product.empty();
}

/// "An import fair", "trade talks": the measure belongs to the noun behind it.
bool belongs_to_noun(Subject const& subject, Token const* end) {
    Token const* const next = subject.measure + 1;
    if (!is_one_of_them(*subject.measure) || next != subject.range.end || next >= end) {
        return false;
    }
    bool const word = next->token_class == TokenClass::word && !is_possessive_mark(*next) &&
                      !is_upper(next->text.front()) &&
                      grammar::role_of(*next) == grammar::Role::other;
    bool const verb =
        next->text.ends_with("ed") || next->text.ends_with("ing") || next->text.ends_with("ly");
    return word && !verb;
}

/// The tokens of the words that name who says something: "the trade minister said".
void mark_names(Sentence& sentence) {
    Token* const begin = sentence.tokens.data();
    for (Phrase const& phrase : sentence.phrases) {
        auto const* said = std::get_if<Attribution>(&phrase);
        auto const* person = std::get_if<PersonName>(&phrase);
        TokenRange const name = said != nullptr     ? said->range
                                : person != nullptr ? person->range
                                                    : TokenRange{};
        if (name.empty()) {
            continue;
        }
        std::for_each(begin + (name.begin - begin), begin + (name.end - begin),
                      [](Token& token) { token.in_name = true; });
    }
}

} // namespace

void drop_no_statistics(Sentence& sentence) {
    mark_names(sentence);
    Token const* const begin = sentence.tokens.data();
    Token const* const end = begin + sentence.tokens.size();
    Token const* last = nullptr; // behind the subject before
    std::erase_if(sentence.phrases, [begin, end, &last](Phrase const& phrase) {
        auto const* subject = std::get_if<Subject>(&phrase);
        if (subject == nullptr) {
            return false;
        }
        // "remittances sent home"
        bool const participle = subject->verb && subject->range.begin == last;
        last = subject->range.end;
        return participle || is_of_companies(*subject, begin, end) ||
               belongs_to_noun(*subject, end) || is_about_other(*subject, begin) ||
               is_other_thing(*subject, end) || is_of_people(*subject) || subject->measure->in_name;
    });
}

} // namespace claimcheck::extract
