// The formats of published statistics that can be imported.
#pragma once

#include <iosfwd>
#include <span>
#include <string_view>

#include "formats/sink.hpp"

namespace claimcheck::formats {

struct Format {
    std::string_view name;
    std::string_view summary; ///< for a list of formats
    void (*read)(std::istream& input, Sink& sink);
    /// The file in mappings/ that says what its columns and codes mean.
    std::string_view mapping;
};

std::span<Format const> all_formats();

/// @return nothing for an unknown name
Format const* find_format(std::string_view name);

} // namespace claimcheck::formats
