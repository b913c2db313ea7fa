// Names of areas and measures in texts.
#include <catch2/catch.hpp>

#include "extract/characters.hpp"
#include "extract/name_index.hpp"

using namespace claimcheck;

namespace {

Lexicon lexicon() {
    Lexicon result;
    result.area_names = {{"US", "USA", NameKind::name},
                         {"China", "CHN", NameKind::name},
                         {"Republic of China", "TWN", NameKind::name},
                         {"Türkiye", "TUR", NameKind::name}};
    result.indicator_words = {{"trade", "trade", Flow::trade},
                              {"trade deficit", "trade", Flow::balance}};
    return result;
}

} // namespace

TEST_CASE("the longest name that is written as it should be") {
    struct Case {
        std::string text;
        std::string found;
    };
    auto const tested = GENERATE(values<Case>({
        {"US exports", "US"},
        {"us and them", ""},
        {"USA", ""},
        {"US-China trade", "US"},
        {"US-led talks", ""},
        {"China's", "China"},
        {"Republic of China", "Republic of China"},
        {"Türkiye", "Türkiye"},
        {"Trade deficit", "Trade deficit"},
        {"trade deficits", "trade"},
        {"trade-weighted", ""},
        {"trader", ""},
    }));
    Lexicon const names = lexicon();
    extract::NameIndex const index(names);
    std::string_view const text = tested.text;
    std::string_view const first_word = text.substr(0, extract::word_end(text, 0));
    auto const found = index.find(text, 0, index.look_up(HashedWord(first_word)));
    INFO(tested.text);
    CHECK((found ? std::string(found->text) : "") == tested.found);
}
