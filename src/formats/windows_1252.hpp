// An encoding that older files have.
#pragma once

#include <string>
#include <string_view>

namespace claimcheck::formats {

/// Windows-1252, which holds Latin-1, as UTF-8. Its five unused bytes become U+FFFD.
std::string windows_1252(std::string_view text);

} // namespace claimcheck::formats
