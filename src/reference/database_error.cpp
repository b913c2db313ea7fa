// The messages: each says what was found and the way out.
#include "reference/database_error.hpp"

#include "reference/schema.hpp"

namespace claimcheck::reference {
namespace {

std::string explain(Fault fault, std::string const& detail) {
    std::string const reads = "this program reads version " + std::to_string(kSchemaVersion);
    switch (fault) {
    case Fault::missing:
        return "there is no such file; build it together with the program, or name another one "
               "with --db";
    case Fault::folder: return "is a folder; name the database file itself with --db";
    case Fault::unreadable:
        return "cannot be read (" + detail + "); allow reading it, or name another one with --db";
    case Fault::not_sqlite:
        return "is not an SQLite file; name a reference database of claimcheck with --db";
    case Fault::other_application:
        return "is an SQLite file of another program; name a reference database of claimcheck "
               "with --db";
    case Fault::older_schema:
        return "has schema version " + detail + ", " + reads + "; build the database again";
    case Fault::newer_schema:
        return "has schema version " + detail + ", " + reads +
               "; use the newer claimcheck that made it, or build the database again";
    case Fault::damaged: break;
    }
    return "is damaged (" + detail + "); build the database again";
}

} // namespace

DatabaseError::DatabaseError(Fault fault, std::filesystem::path const& file,
                             std::string const& detail)
    : std::runtime_error("reference database " + file.string() + ": " + explain(fault, detail)),
      fault_(fault) {}

} // namespace claimcheck::reference
