// A table from first words to names, longest first.
#include "extract/name_index.hpp"

#include <algorithm>

#include "extract/characters.hpp"

namespace claimcheck::extract {
namespace {

std::string key_of(std::string_view words) {
    std::string key(words.substr(0, word_end(words, 0)));
    std::transform(key.begin(), key.end(), key.begin(), to_lower);
    return key;
}

bool same_ignoring_case(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return to_lower(x) == to_lower(y); });
}

bool matches(std::string_view text, std::string_view name, TokenClass token_class) {
    return token_class == TokenClass::area ? text == name : same_ignoring_case(text, name);
}

} // namespace

NameIndex::NameIndex(Lexicon const& lexicon) : lexicon_(lexicon) {
    for (std::size_t row = 0; row < lexicon.area_names.size(); ++row) {
        Token token;
        token.token_class = TokenClass::area;
        token.index = row;
        token.name_kind = lexicon.area_names[row].kind;
        add(lexicon.area_names[row].name, token);
    }
    for (std::size_t row = 0; row < lexicon.indicator_words.size(); ++row) {
        Token token;
        token.token_class = TokenClass::measure;
        token.index = row;
        token.flow = lexicon.indicator_words[row].flow;
        add(lexicon.indicator_words[row].word, token);
    }
    for (auto& [word, entries] : by_first_word_) {
        std::stable_sort(entries.begin(), entries.end(), [](Entry const& a, Entry const& b) {
            return a.name.size() > b.name.size();
        });
    }
}

void NameIndex::add(std::string_view name, Token token) {
    if (!name.empty() && is_word_byte(name.front())) {
        by_first_word_[key_of(name)].push_back({name, token});
    }
}

std::optional<Token> NameIndex::find(std::string_view text, std::size_t at) const {
    return longest(text, at, [&](Token const& found) {
        std::size_t const hyphen = found.span.end;
        bool const goes_on =
            hyphen + 1 < text.size() && text[hyphen] == '-' && is_word_byte(text[hyphen + 1]);
        return !goes_on || (found.token_class == TokenClass::area && is_area(text, hyphen + 1));
    });
}

/// Whether a name of an area starts at `at`, whatever follows it.
bool NameIndex::is_area(std::string_view text, std::size_t at) const {
    return longest(text, at,
                   [](Token const& found) { return found.token_class == TokenClass::area; })
        .has_value();
}

template <class Accept>
std::optional<Token> NameIndex::longest(std::string_view text, std::size_t at,
                                        Accept accept) const {
    auto const entries = by_first_word_.find(key_of(text.substr(at)));
    if (entries == by_first_word_.end()) {
        return std::nullopt;
    }
    for (Entry const& entry : entries->second) {
        Token token = entry.token;
        token.span = {at, at + entry.name.size()};
        token.text = text.substr(at, entry.name.size());
        bool const word_goes_on = is_word_byte(entry.name.back()) && token.span.end < text.size() &&
                                  is_word_byte(text[token.span.end]);
        if (!word_goes_on && matches(token.text, entry.name, token.token_class) && accept(token)) {
            return token;
        }
    }
    return std::nullopt;
}

} // namespace claimcheck::extract
