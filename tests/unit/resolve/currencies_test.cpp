// Which country's pesos.
#include <catch2/catch.hpp>

#include "resolve/currencies.hpp"

using namespace claimcheck;

namespace {

Lexicon lexicon() {
    Lexicon result;
    result.areas = {{"EGY", AreaKind::country, "Egypt", "Egypt", "EGP"},
                    {"FRA", AreaKind::country, "France", "France", "EUR"},
                    {"PAK", AreaKind::country, "Pakistan", "Pakistan", "PKR"},
                    {"PHL", AreaKind::country, "Philippines", "the Philippines", "PHP"}};
    result.area_names = {{"Egypt", "EGY", NameKind::name},
                         {"France", "FRA", NameKind::name},
                         {"Pakistan", "PAK", NameKind::name},
                         {"Philippines", "PHL", NameKind::name}};
    result.currencies = {{"EGP", "Egyptian Pound"},
                         {"EUR", "Euro"},
                         {"PHP", "Philippine Peso"},
                         {"PKR", "Pakistan Rupee"}};
    return result;
}

std::vector<std::string> currencies_of(std::string const& input) {
    static Lexicon const names = lexicon();
    static extract::NameIndex const index(names);
    text::Document const document = text::read(input);
    extract::Extraction extraction = extract::extract(document, index);
    resolve::settle_currencies(extraction, names);
    std::vector<std::string> units;
    for (Quantity const& figure : extraction.findings.quantities) {
        units.push_back(figure.unit);
    }
    return units;
}

using Units = std::vector<std::string>;

} // namespace

TEST_CASE("a shared name takes the currency of the text's countries") {
    struct Case {
        std::string text;
        Units units;
    };
    auto const tested = GENERATE(values<Case>({
        {"It cost 5 billion pounds.", {"GBP"}},
        {"Egypt spent 5 billion pounds.", {"EGP"}},
        {"It spent 5 billion pounds in Egypt.", {"EGP"}},
        {"Egypt is large. It spent 5 billion pounds.", {"EGP"}},
        {"Egypt is large. It spent 5 billion rupees.", {"INR"}},
        {"Pakistan paid 3 million rupees, the Philippines 4 million pesos.", {"PKR", "PHP"}},
        {"France owes Egypt 2 million pounds.", {"EGP"}},
        {"Egypt paid 2 million British pounds.", {"GBP"}},
        {"Egypt paid $2 million.", {"USD"}},
        {"In France it was 2 million pounds; in Egypt 3 million pounds.", {"EGP", "EGP"}},
    }));
    INFO(tested.text);
    CHECK(currencies_of(tested.text) == tested.units);
}
