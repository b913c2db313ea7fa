// One walk over the tokens of each sentence.
#include "extract/mentions.hpp"

#include <algorithm>

#include "extract/token_words.hpp"
#include "grammars/parse.hpp"

namespace claimcheck::extract {
namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

/// The "the" or "that" that a noun at `noun` belongs to, over the words between that narrow it;
/// kNone where there is none.
std::size_t determiner_of(std::span<Token const> tokens, std::size_t noun) {
    constexpr std::size_t kWords = 3;
    for (std::size_t back = 1; back <= kWords + 1 && back <= noun; ++back) {
        Token const& token = tokens[noun - back];
        if (is_word(token, "the") || is_word(token, "that") || is_word(token, "this") ||
            (is_word(token, "its") && grammar::means_neighbour(tokens[noun]))) {
            return noun - back;
        }
        bool const narrows = is_area(token) || (token.token_class == TokenClass::word &&
                                                grammar::role_of(token) == grammar::Role::other);
        if (!narrows) {
            break;
        }
    }
    return kNone;
}

/// "The country fell", "the country's", but neither "the country house" nor "the republic of".
bool ends_there(std::span<Token const> tokens, std::size_t noun) {
    if (noun + 1 == tokens.size()) {
        return true;
    }
    Token const& next = tokens[noun + 1];
    bool const word = next.token_class == TokenClass::word && !is_possessive_mark(next);
    bool const goes_on =
        is_word(next, "of") || (word && grammar::role_of(next) == grammar::Role::other);
    return !goes_on || next.text.ends_with("s"); // "the country sells"
}

/// "Its exports there", "goods worth $2 billion there"; not "there were".
bool is_there(std::span<Token const> tokens, std::size_t at) {
    if (!is_word(tokens[at], "there") || at == 0) {
        return false;
    }
    Token const& before = tokens[at - 1];
    return before.token_class == TokenClass::measure ||
           before.token_class == TokenClass::quantity || is_word(before, "goods") ||
           is_word(before, "from");
}

/// "From it", "with it".
bool is_it(std::span<Token const> tokens, std::size_t at) {
    return is_word(tokens[at], "it") && at > 0 &&
           (is_word(tokens[at - 1], "from") || is_word(tokens[at - 1], "to") ||
            is_word(tokens[at - 1], "with") ||
            (tokens[at - 1].token_class == TokenClass::measure &&
             grammar::form_of(tokens[at - 1]) == grammar::MeasureForm::verb)); // "sold it"
}

} // namespace

Mentions::Mentions(Lexicon const& lexicon, std::string_view text)
    : lexicon_(lexicon), meant_otherwise_(grammar::names_meant_otherwise(text)) {}

/// "Georgia" in a text about Atlanta, "New Mexico".
void Mentions::drop_namesakes(std::span<Token> tokens) const {
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        Token& token = tokens[at];
        if (!is_area(token)) {
            continue;
        }
        bool const other = std::find(meant_otherwise_.begin(), meant_otherwise_.end(),
                                     token.text) != meant_otherwise_.end();
        bool const place = at > 0 && is_party(token) && grammar::makes_other_place(tokens[at - 1]);
        bool const thing = at + 1 < tokens.size() && grammar::makes_thing_of(token, tokens[at + 1]);
        if (other || place || thing) {
            token.token_class = TokenClass::word;
        }
    }
}

void Mentions::note(Token const& area) {
    Row const row = area.index;
    last_ = is_party(area) || !last_ ? row : last_;
    first_ = first_ ? first_ : row;
    bloc_ = area.is_bloc ? row : bloc_;
}

/// The area that the noun at `at` stands for.
Mentions::Row Mentions::meant_at(std::span<Token const> tokens, std::size_t at,
                                 std::size_t determiner) const {
    if (grammar::means_bloc(tokens[at])) {
        return bloc_;
    }
    bool const led = determiner > 0 && leads_to_party(tokens[determiner - 1]) &&
                     !is_word(tokens[determiner - 1], "of") &&
                     !is_word(tokens[determiner - 1], "and");
    if (led || !is_word(tokens[determiner], "the")) {
        bool const self = first_ && last_ && same_area(*first_, *last_);
        return self && before_ ? before_ : last_; // "India's exports to the kingdom"
    }
    return first_ ? first_ : topic_;
}

bool Mentions::same_area(std::size_t a, std::size_t b) const {
    return lexicon_.area_names[a].area == lexicon_.area_names[b].area;
}

void Mentions::end_sentence() {
    before_ = last_;
    topic_ = first_ ? first_ : topic_;
    first_.reset();
}

void Mentions::replace(Sentence& sentence) {
    bool const areas = sentence.contents.has(TokenClass::area);
    if (areas) {
        drop_namesakes(sentence.tokens);
    }
    if (areas || grammar::may_stand_for_area(sentence.contents)) {
        replace_words(sentence);
    }
    end_sentence();
}

void Mentions::replace_words(Sentence& sentence) {
    std::span<Token> const tokens = sentence.tokens;
    std::vector<Token> kept;
    bool replaced = false;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        if (!replaced && !is_area(tokens[at]) && !grammar::may_stand_for_area(tokens[at])) {
            continue; // nearly every token
        }
        Token token = tokens[at];
        bool const state = grammar::may_mean_country(token);
        bool const noun = state || grammar::means_country(token) || grammar::means_bloc(token);
        std::size_t determiner = noun && ends_there(tokens, at) ? determiner_of(tokens, at) : kNone;
        determiner = state && determiner + 1 == at ? kNone : determiner;
        Row const meant = determiner != kNone ? meant_at(tokens, at, determiner)
                          : is_there(tokens, at) || is_it(tokens, at) ? last_
                                                                      : std::nullopt;
        if (meant) {
            if (!replaced) {
                kept.assign(tokens.begin(), tokens.begin() + static_cast<std::ptrdiff_t>(at));
                replaced = true;
            }
            if (determiner != kNone) {
                while (kept.back().span.begin > tokens[determiner].span.begin) {
                    kept.pop_back();
                }
            }
            token.token_class = TokenClass::area;
            token.index = *meant;
            token.name_kind = NameKind::name;
            token.word_lists = 0;
            sentence.contents.add(token);
        } else if (is_area(token)) {
            note(token);
        }
        if (replaced) {
            kept.push_back(token);
        }
    }
    if (replaced) {
        sentence.tokens = keep(kept, tokens);
    }
}

} // namespace claimcheck::extract
