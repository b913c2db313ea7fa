// Thin.
#include "reference/statement.hpp"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace claimcheck::reference {

void HotStatement::Finalize::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

HotStatement::HotStatement(sqlite3* connection, char const* sql) : connection_(connection) {
    sqlite3_stmt* statement = nullptr;
    check(sqlite3_prepare_v3(connection, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr));
    statement_.reset(statement);
}

void HotStatement::check(int result) const {
    if (result != SQLITE_OK) {
        throw SQLite::Exception(connection_, result);
    }
}

void HotStatement::bind(int index, std::string_view text) {
    char const* const data = text.data() ? text.data() : "";
    check(sqlite3_bind_text64(statement_.get(), index, data, text.size(), SQLITE_STATIC,
                              SQLITE_UTF8));
}

void HotStatement::bind(int index, std::int64_t number) {
    check(sqlite3_bind_int64(statement_.get(), index, number));
}

bool HotStatement::step() {
    int const result = sqlite3_step(statement_.get());
    if (result == SQLITE_ROW) {
        return true;
    }
    check(result == SQLITE_DONE ? SQLITE_OK : result);
    return false;
}

void HotStatement::reset() { sqlite3_reset(statement_.get()); }

std::string_view HotStatement::text(int column) const {
    auto const* const text =
        reinterpret_cast<char const*>(sqlite3_column_text(statement_.get(), column));
    auto const size = sqlite3_column_bytes(statement_.get(), column);
    return text ? std::string_view(text, static_cast<std::size_t>(size)) : std::string_view();
}

std::int64_t HotStatement::number(int column) const {
    return sqlite3_column_int64(statement_.get(), column);
}

double HotStatement::real(int column) const {
    return sqlite3_column_double(statement_.get(), column);
}

} // namespace claimcheck::reference
