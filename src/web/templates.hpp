// The files of templates/, which are part of the program.
#pragma once

#include <string>

namespace claimcheck::web {

/// The content of templates/NAME.
/// @throws std::out_of_range where there is no such file
std::string const& template_file(std::string const& name);

} // namespace claimcheck::web
