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

/// "The company's exports" are no country's, and "firms that export" say what firms do.
bool is_of_companies(Subject const& subject, Token const* begin) {
    Token const* const first = subject.range.begin;
    if (subject.owner != nullptr || first - begin < 2) {
        return false;
    }
    bool const verb = is_word(first[-1], "that") || is_word(first[-1], "who");
    bool const company = is_possessive_mark(first[-1]) && grammar::is_company(first[-2]);
    return company || (verb && is_one_of_them(*first));
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
        return participle || is_of_companies(*subject, begin) || belongs_to_noun(*subject, end) ||
               subject->measure->in_name;
    });
}

} // namespace claimcheck::extract
