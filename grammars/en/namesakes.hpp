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

} // namespace claimcheck::grammar::en
