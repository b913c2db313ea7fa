// SQLite names the column or the rule of most refusals; of a missing code it tells nothing.
#include "reference/insert.hpp"

#include <sqlite3.h>

namespace claimcheck::reference {

std::string refusal(SQLite::Exception const& error) {
    if (error.getExtendedErrorCode() == SQLITE_CONSTRAINT_FOREIGNKEY) {
        return "a code of this row is in no table of codes";
    }
    return error.what();
}

} // namespace claimcheck::reference
