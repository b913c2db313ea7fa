// What can be wrong with a reference database.
#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>

namespace claimcheck::reference {

enum class Fault {
    missing,
    folder,
    unreadable,
    not_sqlite,
    other_application,
    older_schema,
    newer_schema,
    damaged,
};

/// The database cannot be used. The message names the file, what is wrong, and what to do.
class DatabaseError : public std::runtime_error {
  public:
    /// @param detail  what was found: the system's words, or a schema version
    DatabaseError(Fault fault, std::filesystem::path const& file, std::string const& detail = "");

    Fault fault() const { return fault_; }

  private:
    Fault fault_;
};

} // namespace claimcheck::reference
