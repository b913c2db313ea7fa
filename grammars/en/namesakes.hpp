// Names of areas that mean something else in some company.
#pragma once

#include <array>
#include <span>
#include <string_view>

namespace claimcheck::grammar::en {

/// Words of a text in which a name is not the area's, unless it has a word that only goes with the
/// area.
struct Namesake {
    std::string_view name;
    std::span<std::string_view const> elsewhere;
    std::span<std::string_view const> here;
};

constexpr auto kGeorgiaElsewhere = std::to_array<std::string_view>(
    {"Atlanta", "Savannah", "Augusta", "Decatur", "state of Georgia", "Georgia state", "Gov. "});
constexpr auto kGeorgiaHere = std::to_array<std::string_view>(
    {"Georgian", "Tbilisi", "Batumi", "Geostat", "Caucasus", "lari", "Armenia", "Azerbaijan"});

constexpr std::array<Namesake, 1> kNamesakes = {{{"Georgia", kGeorgiaElsewhere, kGeorgiaHere}}};

/// Before a name these make another one: "New Mexico".
constexpr auto kOtherPlaces = std::to_array<std::string_view>({"New"});

/// Behind a name these make a thing of it: "Turkish delight".
struct NamedThing {
    std::string_view name;
    std::string_view thing;
};
constexpr auto kNamedThings = std::to_array<NamedThing>(
    {{"Turkish", "delight"},   {"Turkish", "delights"}, {"Turkish", "baths"},
     {"French", "fries"},      {"French", "toast"},     {"French", "horns"},
     {"Brazil", "nut"},        {"Brazil", "nuts"},      {"Swiss", "Army"},
     {"Swiss", "army"},        {"Danish", "pastry"},    {"Danish", "pastries"},
     {"Chinese", "checkers"},  {"Chinese", "lanterns"}, {"Panama", "hats"},
     {"Panama", "Papers"},     {"Panama", "Canal"},     {"Jordan", "almonds"},
     {"Cuban", "heels"},       {"Guinea", "pigs"},      {"Guinea", "fowl"},
     {"Russian", "roulette"},  {"Russian", "dolls"},    {"Venetian", "blinds"},
     {"Indian", "Ocean"},      {"Persian", "rugs"},     {"Persian", "Gulf"},
     {"Norway", "spruce"},     {"Norway", "rats"},      {"Irish", "Sea"},
     {"Japanese", "knotweed"}, {"German", "shepherds"}, {"Mexican", "wave"}});

} // namespace claimcheck::grammar::en
