// Masses and volumes that statistics count goods in.
#pragma once

#include <array>
#include <string_view>

namespace claimcheck::grammar::en {

constexpr auto kMassWords = std::to_array<std::string_view>(
    {"tonnes", "tonne", "tons", "metric tons", "ton", "metric tonnes"});

constexpr auto kVolumeWords = std::to_array<std::string_view>(
    {"cubic meters", "cubic metres", "cubic meter", "cubic metre", "cu m", "m3", "m³"});

/// Billions of cubic metres.
constexpr auto kBillionVolumeWords = std::to_array<std::string_view>({"bcm"});

} // namespace claimcheck::grammar::en
