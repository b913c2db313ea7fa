// Putting rows of tables into the database, with the schema's refusals in words.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

#include "reference/table.hpp"

namespace claimcheck::reference {

/// Why the schema refused a row, in words for who wrote the table.
std::string refusal(SQLite::Exception const& error);

/// An INSERT statement. The schema is the one place where the rules for rows stand; what it refuses
/// is reported with the place of the row.
class Insert {
  public:
    Insert(SQLite::Database& database, char const* sql) : statement_(database, sql) {}

    /// @param values  one for each ? of the statement
    /// @throws TableError where the schema refuses the row
    template <class... Values> void operator()(Place const& place, Values const&... values) {
        try {
            int index = 0;
            (bind(++index, values), ...);
            statement_.exec();
            statement_.reset();
        } catch (SQLite::Exception const& error) {
            statement_.tryReset();
            throw TableError(place, refusal(error));
        }
    }

  private:
    void bind(int index, std::string_view text) { statement_.bind(index, std::string(text)); }
    void bind(int index, std::int64_t number) { statement_.bind(index, number); }
    void bind(int index, double number) { statement_.bind(index, number); }
    template <class Value> void bind(int index, std::optional<Value> const& value) {
        if (value) {
            bind(index, *value);
        } else {
            statement_.bind(index);
        }
    }

    SQLite::Statement statement_;
};

} // namespace claimcheck::reference
