// One statement a kind of term.
#include "reference/new_terms.hpp"

#include <algorithm>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/VariadicBind.h>

#include "core/ascii.hpp"
#include "reference/codes.hpp"
#include "reference/insert.hpp"

namespace claimcheck::reference {
namespace {

constexpr char const* kPutSource =
    "INSERT INTO source (id, family, title, publisher, short_name, address, licence, vintage, "
    "standing, band, complete, rank) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (id) DO UPDATE SET family = excluded.family, title = excluded.title, "
    "publisher = excluded.publisher, short_name = excluded.short_name, "
    "address = excluded.address, licence = excluded.licence, vintage = excluded.vintage, "
    "standing = excluded.standing, band = excluded.band, complete = excluded.complete, "
    "rank = excluded.rank";

constexpr char const* kPutIndicator =
    "INSERT INTO indicator (id, concept, name, unit, measure, basis) VALUES (?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (id) DO UPDATE SET concept = excluded.concept, name = excluded.name, "
    "unit = excluded.unit, measure = excluded.measure, basis = excluded.basis";

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), to_lower);
    return text;
}

/// Runs a statement with values; what the schema refuses is said of `subject`.
template <class... Values>
void put(SQLite::Statement& statement, std::string const& subject, Values const&... values) {
    try {
        SQLite::bind(statement, values...);
        statement.exec();
        statement.reset();
    } catch (SQLite::Exception const& error) {
        throw TermError(subject + ": " + refusal(error));
    }
}

void put_words(SQLite::Database& database, std::vector<IndicatorWord> const& words,
               std::string const& lang) {
    SQLite::Statement find(database,
                           "SELECT target FROM indicator_word WHERE lang = ? AND word = ?");
    SQLite::Statement insert(database, "INSERT OR REPLACE INTO indicator_word (lang, word, target, "
                                       "flow) VALUES (?, ?, ?, ?)");
    for (IndicatorWord const& row : words) {
        std::string const word = lower(row.word);
        SQLite::bind(find, lang, word);
        if (find.executeStep() && find.getColumn(0).getString() != row.target) {
            throw TermError("the word \"" + word + "\" means " + find.getColumn(0).getString() +
                            " already; take another word for " + row.target);
        }
        find.reset();
        put(insert, "the word \"" + word + "\"", lang, word, row.target,
            std::string(to_word(row.flow)));
    }
}

} // namespace

void put_sources(SQLite::Database& database, std::vector<Source> const& sources) {
    SQLite::Statement insert(database, kPutSource);
    for (Source const& s : sources) {
        put(insert, "the source " + s.id, s.id, s.family, s.title, s.publisher, s.short_name,
            s.address, s.licence, s.vintage, std::string(to_word(s.standing)), s.band,
            int{s.complete}, s.rank);
    }
}

void put_indicators(SQLite::Database& database, std::vector<Indicator> const& indicators,
                    std::vector<IndicatorWord> const& words, std::string const& lang) {
    SQLite::Statement insert(database, kPutIndicator);
    for (Indicator const& i : indicators) {
        put(insert, "the indicator " + i.id, i.id, i.concept_id, i.name, i.unit, i.measure,
            i.basis);
    }
    put_words(database, words, lang);
}

} // namespace claimcheck::reference
