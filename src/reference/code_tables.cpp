// One function a table, each the table's columns and where they go.
#include "reference/code_tables.hpp"

#include <charconv>
#include <fstream>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include "core/date.hpp"
#include "core/series.hpp"
#include "reference/insert.hpp"
#include "reference/table.hpp"

namespace claimcheck::reference {
namespace {

namespace fs = std::filesystem;

std::int64_t day(Row const& row, std::string_view column) {
    auto const date = parse_date(row[column]);
    if (!date) {
        row.reject("'" + row[column] + "' is no date like 2015-01-02");
    }
    return std::chrono::sys_days(*date).time_since_epoch().count();
}

template <class Number> Number number(Row const& row, std::string_view column) {
    std::string const& text = row[column];
    Number value{};
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) {
        row.reject("'" + text + "' is no number");
    }
    return value;
}

/// An empty cell is no value.
template <class Read>
auto optional_cell(Row const& row, std::string_view column, Read read)
    -> std::optional<decltype(read(row, column))> {
    if (row[column].empty()) {
        return std::nullopt;
    }
    return read(row, column);
}

bool yes_or_no(Row const& row, std::string_view column) {
    if (row[column] != "yes" && row[column] != "no") {
        row.reject("'" + row[column] + "' is neither yes nor no");
    }
    return row[column] == "yes";
}

void load_edition(SQLite::Database& database, fs::path const& file) {
    std::string date;
    std::ifstream input(file);
    std::getline(input, date);
    if (!parse_date(date)) {
        throw TableError({file, 1}, "'" + date + "' is no date like 2015-01-02");
    }
    Insert insert(database, "INSERT INTO meta VALUES ('built', ?)");
    insert({file, 1}, date);
}

void load_areas(SQLite::Database& database, fs::path const& file) {
    Insert insert(database, "INSERT INTO area "
                            "(code, kind, name, in_sentence, currency, iso2, m49, answers_for) "
                            "VALUES (?, ?, ?, ?, nullif(?, ''), nullif(?, ''), ?, nullif(?, ''))");
    read_table(file,
               {"code", "kind", "name", "in_sentence", "currency", "iso2", "m49", "answers_for"},
               [&](Row const& row) {
                   insert(row.place(), row["code"], row["kind"], row["name"], row["in_sentence"],
                          row["currency"], row["iso2"],
                          optional_cell(row, "m49", number<std::int64_t>), row["answers_for"]);
               });
}

void load_area_names(SQLite::Database& database, fs::path const& file) {
    Insert insert(database, "INSERT INTO area_name (name, area, kind, lang) VALUES (?, ?, ?, ?)");
    read_table(file, {"name", "area", "kind", "lang"}, [&](Row const& row) {
        insert(row.place(), row["name"], row["area"], row["kind"], row["lang"]);
    });
}

void load_memberships(SQLite::Database& database, fs::path const& file) {
    Insert insert(database,
                  "INSERT INTO membership (bloc, area, first_day, end_day) VALUES (?, ?, ?, ?)");
    read_table(file, {"bloc", "area", "from", "to"}, [&](Row const& row) {
        insert(row.place(), row["bloc"], row["area"], day(row, "from"),
               optional_cell(row, "to", day));
    });
}

void load_currencies(SQLite::Database& database, fs::path const& file) {
    Insert insert(database, "INSERT INTO currency (code, name, minor_unit) VALUES (?, ?, ?)");
    read_table(file, {"code", "name", "minor_unit"}, [&](Row const& row) {
        insert(row.place(), row["code"], row["name"],
               optional_cell(row, "minor_unit", number<std::int64_t>));
    });
}

void load_indicators(SQLite::Database& database, fs::path const& file) {
    Insert insert(database,
                  "INSERT INTO indicator (id, concept, name, unit, measure, basis, answers_for) "
                  "VALUES (?, ?, ?, ?, ?, ?, nullif(?, ''))");
    read_table(file, {"id", "concept", "name", "unit", "measure", "basis", "answers_for"},
               [&](Row const& row) {
                   insert(row.place(), row["id"], row["concept"], row["name"], row["unit"],
                          row["measure"], row["basis"], row["answers_for"]);
               });
}

void load_indicator_words(SQLite::Database& database, fs::path const& file) {
    Insert insert(database,
                  "INSERT INTO indicator_word (word, target, flow, lang) VALUES (?, ?, ?, ?)");
    SQLite::Statement known(database, "SELECT 1 FROM indicator WHERE id = ?1 OR concept = ?1");
    read_table(file, {"word", "target", "flow", "lang"}, [&](Row const& row) {
        known.reset();
        known.bind(1, row["target"]);
        if (!known.executeStep()) {
            row.reject("'" + row["target"] + "' is neither an indicator nor a concept");
        }
        insert(row.place(), row["word"], row["target"], row["flow"], row["lang"]);
    });
}

void load_sources(SQLite::Database& database, fs::path const& file) {
    Insert insert(database,
                  "INSERT INTO source (id, family, title, publisher, short_name, address, licence, "
                  "vintage, standing, band, complete, rank) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    read_table(file,
               {"id", "family", "title", "publisher", "short_name", "address", "licence", "vintage",
                "standing", "band", "complete", "rank"},
               [&](Row const& row) {
                   Source vintage;
                   vintage.vintage = row["vintage"];
                   if (!vintage.vintage.empty() && !vintage.vintage_day()) {
                       row.reject("'" + row["vintage"] + "' is no vintage like 2024-05");
                   }
                   insert(row.place(), row["id"], row["family"], row["title"], row["publisher"],
                          row["short_name"], row["address"], row["licence"], row["vintage"],
                          row["standing"], number<double>(row, "band"),
                          std::int64_t{yes_or_no(row, "complete")},
                          number<std::int64_t>(row, "rank"));
               });
}

} // namespace

void load_code_tables(SQLite::Database& database, fs::path const& tables) {
    load_edition(database, tables / "edition.txt");
    load_currencies(database, tables / "currencies.csv");
    load_areas(database, tables / "areas.csv");
    load_area_names(database, tables / "area_names.csv");
    load_memberships(database, tables / "memberships.csv");
    load_indicators(database, tables / "indicators.csv");
    load_indicator_words(database, tables / "indicator_words.csv");
    load_sources(database, tables / "sources.csv");
}

} // namespace claimcheck::reference
