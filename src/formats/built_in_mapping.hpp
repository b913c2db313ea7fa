// The mappings that come with the program, one a format: the files in mappings/.
#pragma once

#include <string>

namespace claimcheck::formats {

/// The text of a file in mappings/.
/// @throws std::out_of_range where there is none of that name
std::string const& mapping_file(std::string const& name);

} // namespace claimcheck::formats
