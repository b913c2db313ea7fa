// A prepared statement for the questions that are asked most: SQLite's own calls, without the
// copies of SQLiteCpp.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace claimcheck::reference {

/// Made for one connection, used by one thread at a time. All functions throw SQLite::Exception.
class HotStatement {
  public:
    HotStatement(sqlite3* connection, char const* sql);

    /// @param text  must live until reset()
    void bind(int index, std::string_view text);
    void bind(int index, std::int64_t number);

    /// @return whether there is a row
    bool step();
    void reset();

    // Of the present row; a text is valid until the next step().
    std::string_view text(int column) const;
    std::int64_t number(int column) const;
    double real(int column) const;

  private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };

    void check(int result) const;

    sqlite3* connection_;
    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

} // namespace claimcheck::reference
