// Looks for the words that go with a name.
#include "grammars/en/namesakes.hpp"

#include <algorithm>

#include "grammars/parse.hpp"

namespace claimcheck::grammar {

std::vector<std::string_view> names_meant_otherwise(std::string_view text) {
    auto const has = [text](std::string_view word) {
        return text.find(word) != std::string_view::npos;
    };
    std::vector<std::string_view> names;
    for (en::Namesake const& namesake : en::kNamesakes) {
        bool const elsewhere =
            has(namesake.name) &&
            std::any_of(namesake.elsewhere.begin(), namesake.elsewhere.end(), has) &&
            std::none_of(namesake.here.begin(), namesake.here.end(), has);
        if (elsewhere) {
            names.push_back(namesake.name);
        }
    }
    return names;
}

bool makes_thing_of(Token const& name, Token const& behind) {
    return std::any_of(en::kNamedThings.begin(), en::kNamedThings.end(),
                       [&](en::NamedThing const& known) {
                           return name.text == known.name && behind.text == known.thing;
                       });
}

bool makes_other_place(Token const& before) {
    return std::any_of(en::kOtherPlaces.begin(), en::kOtherPlaces.end(),
                       [&](std::string_view word) { return before.text == word; });
}

} // namespace claimcheck::grammar
