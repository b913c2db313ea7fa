// A table from first words to names, longest first.
#include "extract/name_index.hpp"

#include <algorithm>
#include <string>

#include <boost/unordered/unordered_flat_map.hpp>

#include "extract/characters.hpp"
#include "grammars/parse.hpp"

namespace claimcheck::extract {
namespace {

bool matches(std::string_view text, std::string_view name, TokenClass token_class) {
    return token_class == TokenClass::area ? text == name : same_word(text, name);
}

/// The longest of a word's names that is written at a place.
/// @param accept  says of a token whether it may be meant
template <class Accept>
std::optional<Token> longest(std::vector<NameIndex::Name> const& names, std::string_view text,
                             std::size_t at, Accept accept) {
    for (NameIndex::Name const& name : names) {
        Token token = name.token;
        token.span = {at, at + name.words.size()};
        token.text = text.substr(at, name.words.size());
        bool const word_goes_on = is_word_byte(name.words.back()) && token.span.end < text.size() &&
                                  is_word_byte(text[token.span.end]);
        if (!word_goes_on && matches(token.text, name.words, token.token_class) && accept(token)) {
            return token;
        }
    }
    return std::nullopt;
}

} // namespace

struct NameIndex::Table {
    boost::unordered_flat_map<std::string, Entry, WordHash, SameWord> words;
};

NameIndex::~NameIndex() = default;
NameIndex::NameIndex(NameIndex&&) noexcept = default;

NameIndex::NameIndex(Lexicon const& lexicon)
    : lexicon_(lexicon), table_(std::make_unique<Table>()) {
    for (std::size_t row = 0; row < lexicon.area_names.size(); ++row) {
        Token token;
        token.token_class = TokenClass::area;
        token.index = row;
        token.name_kind = lexicon.area_names[row].kind;
        Area const* const area = lexicon.area(lexicon.area_names[row].area);
        token.is_bloc = area != nullptr && area->kind == AreaKind::bloc;
        add(lexicon.area_names[row].name, token);
    }
    for (std::size_t row = 0; row < lexicon.indicator_words.size(); ++row) {
        Token token;
        token.token_class = TokenClass::measure;
        token.index = row;
        token.flow = lexicon.indicator_words[row].flow;
        add(lexicon.indicator_words[row].word, token);
    }
    grammar::each_listed_word([this](std::string_view word, std::uint64_t lists) {
        if (word_end(word, 0) == word.size()) {
            table_->words[std::string(word)].lists = lists;
        }
    });
    for (auto& [letters, word] : table_->words) {
        std::stable_sort(word.names.begin(), word.names.end(), [](Name const& a, Name const& b) {
            return a.words.size() > b.words.size();
        });
    }
}

void NameIndex::add(std::string_view name, Token token) {
    if (!name.empty() && is_word_byte(name.front())) {
        token.word_lists = grammar::word_lists(name);
        token.hash = static_cast<std::uint32_t>(word_hash(name));
        table_->words[std::string(name.substr(0, word_end(name, 0)))].names.push_back(
            {name, token});
    }
}

NameIndex::Entry const* NameIndex::look_up(HashedWord const& word) const {
    auto const found = table_->words.find(word);
    return found == table_->words.end() ? nullptr : &found->second;
}

std::optional<Token> NameIndex::find(std::string_view text, std::size_t at,
                                     Entry const* word) const {
    if (word == nullptr) {
        return std::nullopt;
    }
    return longest(word->names, text, at, [&](Token const& found) {
        std::size_t const hyphen = found.span.end;
        bool const goes_on =
            hyphen + 1 < text.size() && text[hyphen] == '-' && is_word_byte(text[hyphen + 1]);
        return !goes_on || (found.token_class == TokenClass::area && is_area(text, hyphen + 1));
    });
}

/// Whether a name of an area starts at `at`, whatever follows it.
bool NameIndex::is_area(std::string_view text, std::size_t at) const {
    auto const any = [](Token const& found) { return found.token_class == TokenClass::area; };
    Entry const* const word = look_up(HashedWord(text.substr(at, word_end(text, at) - at)));
    return word != nullptr && longest(word->names, text, at, any).has_value();
}

} // namespace claimcheck::extract
