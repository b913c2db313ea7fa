// Which reference database to use.
#pragma once

#include <filesystem>
#include <string>

namespace claimcheck::cli {

/// The file named by --db; else the one that came with the program: claimcheck.sqlite beside it or
/// in ../share/claimcheck. Where there is neither, the first is named.
/// @param asked    empty where --db was not given
/// @param program  the program's own file
std::filesystem::path database_file(std::string const& asked, std::filesystem::path const& program);

/// The same for this very program.
std::filesystem::path database_file(std::string const& asked);

} // namespace claimcheck::cli
