// Rows into values. The schema's CHECKs hold the words; one that is unknown all the same means that
// the file was changed by other means, and is reported like any other damage.
#include "reference/lexicon_reader.hpp"

#include <algorithm>
#include <string_view>
#include <tuple>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include "reference/codes.hpp"

namespace claimcheck::reference {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

std::string text(SQLite::Statement& row, int column) { return row.getColumn(column).getString(); }

sys_days day(SQLite::Statement& row, int column) {
    return sys_days(days(row.getColumn(column).getInt()));
}

template <class Value> Value word(SQLite::Statement& row, int column) {
    auto const value = from_word<Value>(text(row, column));
    if (!value) {
        throw SQLite::Exception("unknown word '" + text(row, column) + "'", SQLITE_CORRUPT);
    }
    return *value;
}

/// Every row of a query, made a `Row` by `make`.
template <class Row, class Make> std::vector<Row> all(SQLite::Statement& query, Make make) {
    std::vector<Row> rows;
    while (query.executeStep()) {
        rows.push_back(make(query));
    }
    return rows;
}

std::vector<Area> areas(SQLite::Database& database) {
    SQLite::Statement query(database, "SELECT code, kind, name, in_sentence, ifnull(currency, ''), "
                                      "ifnull(iso2, ''), ifnull(m49, 0), ifnull(answers_for, '') "
                                      "FROM area ORDER BY code");
    return all<Area>(query, [](SQLite::Statement& row) {
        return Area{
            text(row, 0), word<AreaKind>(row, 1),    text(row, 2), text(row, 3), text(row, 4),
            text(row, 5), row.getColumn(6).getInt(), text(row, 7)};
    });
}

std::vector<Currency> currencies(SQLite::Database& database) {
    SQLite::Statement query(database, "SELECT code, name FROM currency ORDER BY code");
    return all<Currency>(query, [](SQLite::Statement& row) {
        return Currency{text(row, 0), text(row, 1)};
    });
}

std::vector<AreaName> area_names(SQLite::Database& database, std::string const& lang) {
    SQLite::Statement query(
        database, "SELECT name, area, kind FROM area_name WHERE lang = ? ORDER BY area, name");
    query.bind(1, lang);
    return all<AreaName>(query, [](SQLite::Statement& row) {
        return AreaName{text(row, 0), text(row, 1), word<NameKind>(row, 2)};
    });
}

std::vector<Indicator> indicators(SQLite::Database& database) {
    SQLite::Statement query(
        database, "SELECT id, concept, name, unit, measure, basis, ifnull(answers_for, '') "
                  "FROM indicator ORDER BY id");
    return all<Indicator>(query, [](SQLite::Statement& row) {
        return Indicator{text(row, 0), text(row, 1), text(row, 2), text(row, 3),
                         text(row, 4), text(row, 5), text(row, 6)};
    });
}

std::vector<IndicatorWord> indicator_words(SQLite::Database& database, std::string const& lang) {
    SQLite::Statement query(
        database, "SELECT word, target, flow FROM indicator_word WHERE lang = ? ORDER BY word");
    query.bind(1, lang);
    return all<IndicatorWord>(query, [](SQLite::Statement& row) {
        return IndicatorWord{text(row, 0), text(row, 1), word<Flow>(row, 2)};
    });
}

std::vector<Membership> memberships(SQLite::Database& database) {
    SQLite::Statement query(database, "SELECT bloc, area, first_day, end_day FROM membership "
                                      "ORDER BY bloc, area, first_day");
    return all<Membership>(query, [](SQLite::Statement& row) {
        Membership membership{text(row, 0), text(row, 1), day(row, 2), std::nullopt};
        if (!row.isColumnNull(3)) {
            membership.to = day(row, 3);
        }
        return membership;
    });
}

bool comes_before(std::shared_ptr<Source const> const& a, std::shared_ptr<Source const> const& b) {
    auto const key = [](Source const& source) {
        return std::tuple(source.rank, source.vintage_day().value_or(sys_days::max()),
                          std::string_view(source.id));
    };
    return key(*a) < key(*b);
}

} // namespace

Lexicon read_lexicon(SQLite::Database& database, std::string const& lang) {
    return {areas(database),       area_names(database, lang),
            indicators(database),  indicator_words(database, lang),
            memberships(database), currencies(database)};
}

std::vector<std::shared_ptr<Source const>> read_sources(SQLite::Database& database) {
    SQLite::Statement query(
        database, "SELECT id, family, title, publisher, short_name, address, licence, vintage, "
                  "standing, band, complete, rank FROM source");
    auto sources = all<std::shared_ptr<Source const>>(query, [](SQLite::Statement& row) {
        Source source;
        source.id = text(row, 0);
        source.family = text(row, 1);
        source.title = text(row, 2);
        source.publisher = text(row, 3);
        source.short_name = text(row, 4);
        source.address = text(row, 5);
        source.licence = text(row, 6);
        source.vintage = text(row, 7);
        source.standing = word<Standing>(row, 8);
        source.band = row.getColumn(9).getDouble();
        source.complete = row.getColumn(10).getInt() != 0;
        source.rank = row.getColumn(11).getInt();
        return std::make_shared<Source const>(std::move(source));
    });
    std::sort(sources.begin(), sources.end(), comes_before);
    return sources;
}

std::string read_built(SQLite::Database& database) {
    return database.execAndGet("SELECT value FROM meta WHERE key = 'built'").getString();
}

} // namespace claimcheck::reference
