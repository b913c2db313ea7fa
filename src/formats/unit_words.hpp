// The units of files in the database's spelling.
#pragma once

#include <string>
#include <string_view>

namespace claimcheck::formats {

/// "%" as "percent", "persons" as "count", "US$" as "USD"; another unit as it is.
std::string unit_of(std::string_view written);

} // namespace claimcheck::formats
