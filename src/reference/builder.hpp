// Makes a reference database from the tables of reference_data/.
#pragma once

#include <filesystem>

namespace claimcheck::reference {

/// Builds a database beside its place, checks it, and then puts it there in one step, so that
/// whatever happens the file of that name is whole: the old one or the new one. The same tables
/// give the same bytes.
/// @param tables  a folder as reference_data/README.md describes
/// @param target  the database file; replaced where it exists
/// @throws TableError where a table is malformed
/// @throws std::runtime_error where the database cannot be written
void build_database(std::filesystem::path const& tables, std::filesystem::path const& target);

} // namespace claimcheck::reference
