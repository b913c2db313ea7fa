// The rules of attributions.
#pragma once

#include "grammars/attribution.hpp"
#include "grammars/token_terminals.hpp"

namespace claimcheck::grammar {

auto const as_range = [](auto& context) {
    auto const& words = x3::_attr(context);
    x3::_val(context) = TokenRange{words.begin(), words.end()};
};
auto const named = [](auto& context) { x3::_val(context).name = x3::_attr(context); };

inline bool is_name_word(Token const& t) {
    return t.token_class == TokenClass::word && is_upper(t.text.front()) &&
           !in_list(t, en::WordList::titles) && !in_list(t, en::WordList::determiners) &&
           !in_list(t, en::WordList::function_words) && !in_list(t, en::WordList::pronouns);
}

/// What the name of an office is made of besides names.
inline bool is_office_word(Token const& t) {
    return is_name_word(t) || t.token_class == TokenClass::area ||
           in_list(t, en::WordList::office_nouns);
}

constexpr auto name_word = TokenThat(is_name_word);
constexpr auto office_word = TokenThat(is_office_word);

auto const titles = few_of(en::WordList::titles);
auto const speech_verb =
    x3::omit[word_of(en::WordList::speech_verbs)] | (word("went") >> word("on"));
auto const manner = -x3::omit[word_of(en::WordList::adverbs)];

x3::rule<struct NameClass, TokenRange> const name = "a name";
auto const name_def = x3::raw[x3::repeat(1, 4)[name_word]][as_range];

// "Geostat", "the Latvian statistics bureau", "the Chamber of Commerce".
auto const of = x3::omit[(word("of") | word("for")) >> -word("the")];
x3::rule<struct OfficeClass, TokenRange> const office = "an office or a publication";
// "Chamber of Commerce", "the Iranian president".
auto const further_word =
    office_word | token_of(TokenClass::measure) | word_of(en::WordList::titles);
// "the trade ministry"
auto const field = x3::omit[token_of(TokenClass::measure)] >>
                   &(office_word | word_of(en::WordList::titles));
auto const office_def =
    x3::raw[((field >> word_of(en::WordList::titles)) | (-field >> office_word)) >>
            x3::repeat(0, 6)[-of >> further_word]][as_range];

auto const pronoun = x3::omit[word_of(en::WordList::pronouns)];
auto const anybody = titles >> office;
auto const possessive = word("'s") | word("'");
// "Serbia showed growth" of its own.
auto const of_itself = x3::omit[token_of(TokenClass::area)] >> (word("showed") | word("shows"));
auto const speaker_first = !of_itself >> anybody >> manner >> speech_verb;
// "added Putin", but "said Armenia's trade ..." goes on.
auto const verb_first = speech_verb >> ((word("the") >> anybody) | (titles >> name)) >> !possessive;
auto const pronoun_said = (pronoun >> manner >> speech_verb) | (speech_verb >> pronoun);
auto const source = word("according") >> word("to") >> -word("the") >> anybody;

x3::rule<struct SpeakerClass, TokenRange> const speaker = "a named speaker";
auto const speaker_def = speaker_first | verb_first | source;

PersonRule const person_rule = "person";
auto const person_rule_def = titles >> name[named];

AttributionRule const attribution_rule = "attribution";
auto const attribution_rule_def = speaker[named] | pronoun_said;

BOOST_SPIRIT_DEFINE(name, office, speaker, person_rule, attribution_rule)

} // namespace claimcheck::grammar
