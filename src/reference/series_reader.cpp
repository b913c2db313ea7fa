// The three questions in SQL. Each names the columns of the index series_key in order, so that
// SQLite answers it without a scan.
#include "reference/series_reader.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include "reference/codes.hpp"
#include "reference/connection.hpp"

namespace claimcheck::reference {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr char const* kSeriesOfAnyPartner =
    "SELECT id, source, ifnull(partner, ''), unit, frequency FROM series "
    "WHERE indicator = ?1 AND reporter = ?2 AND flow = ?3 AND product = ?4";

constexpr char const* kSeriesOfPartner =
    "SELECT id, source, ifnull(partner, ''), unit, frequency FROM series "
    "WHERE indicator = ?1 AND reporter = ?2 AND flow = ?3 AND product = ?4 "
    "AND ifnull(partner, '') = ?5";

constexpr char const* kObservations =
    "SELECT first_day, last_day, value, rounding, status FROM observation "
    "WHERE series = ? ORDER BY first_day, last_day";

constexpr char const* kCovers =
    "SELECT 1 FROM series JOIN observation ON observation.series = series.id "
    "WHERE indicator = ?1 AND reporter = ?2 AND flow = ?3 AND product = ?4 "
    "AND source = ?5 AND frequency = ?6 AND first_day = ?7 AND last_day = ?8 LIMIT 1";

/// Makes a statement ready for its next use when the scope ends, however it ends.
class Use {
  public:
    explicit Use(SQLite::Statement& statement) : statement_(statement) {}
    ~Use() { statement_.tryReset(); }
    Use(Use const&) = delete;
    Use& operator=(Use const&) = delete;

  private:
    SQLite::Statement& statement_;
};

void bind_common(SQLite::Statement& statement, SeriesQuery const& query) {
    statement.bind(1, query.indicator);
    statement.bind(2, query.reporter);
    statement.bind(3, std::string(to_word(query.flow)));
    statement.bind(4, query.product);
}

std::chrono::year_month month_of(int day_number) {
    year_month_day const day{sys_days(days(day_number))};
    return day.year() / day.month();
}

int day_number(sys_days day) { return static_cast<int>(day.time_since_epoch().count()); }

Counting counting_of(std::string const& word) {
    auto const counting = from_word<Counting>(word);
    if (!counting) {
        throw SQLite::Exception("unknown frequency '" + word + "'", SQLITE_CORRUPT);
    }
    return *counting;
}

} // namespace

struct SeriesReader::Statements {
    explicit Statements(DatabaseFile const& file)
        : connection(connect(file)), of_any_partner(*connection, kSeriesOfAnyPartner),
          of_partner(*connection, kSeriesOfPartner), observations(*connection, kObservations),
          covers(*connection, kCovers) {}

    std::unique_ptr<SQLite::Database> connection;
    SQLite::Statement of_any_partner;
    SQLite::Statement of_partner;
    SQLite::Statement observations;
    SQLite::Statement covers;
};

SeriesReader::SeriesReader(DatabaseFile const& file)
    : statements_(std::make_unique<Statements>(file)) {}

SeriesReader::~SeriesReader() = default;

std::vector<SeriesRow> SeriesReader::find(SeriesQuery const& query) {
    SQLite::Statement& statement =
        query.partner ? statements_->of_partner : statements_->of_any_partner;
    Use const use(statement);
    bind_common(statement, query);
    if (query.partner) {
        statement.bind(5, *query.partner);
    }
    std::vector<SeriesRow> rows;
    while (statement.executeStep()) {
        Counting const counting = counting_of(statement.getColumn(4).getString());
        if (!query.frequency || *query.frequency == counting.frequency) {
            rows.push_back({statement.getColumn(0).getInt64(), statement.getColumn(1).getString(),
                            statement.getColumn(2).getString(), statement.getColumn(3).getString(),
                            counting.frequency, counting.fiscal});
        }
    }
    return rows;
}

std::vector<Observation> SeriesReader::observations(SeriesRow const& series) {
    SQLite::Statement& statement = statements_->observations;
    Use const use(statement);
    statement.bind(1, series.id);
    std::vector<Observation> result;
    while (statement.executeStep()) {
        Period const period{series.frequency, month_of(statement.getColumn(0).getInt()),
                            month_of(statement.getColumn(1).getInt()), series.fiscal};
        result.push_back({period, statement.getColumn(2).getDouble(),
                          statement.getColumn(3).getDouble(), statement.getColumn(4).getString()});
    }
    return result;
}

bool SeriesReader::covers(std::string const& source, SeriesQuery const& query,
                          Period const& period) {
    SQLite::Statement& statement = statements_->covers;
    Use const use(statement);
    bind_common(statement, query);
    statement.bind(5, source);
    statement.bind(6, std::string(to_word(Counting{period.frequency, period.fiscal})));
    statement.bind(7, day_number(period.first_day()));
    statement.bind(8, day_number(period.last_day()));
    return statement.executeStep();
}

} // namespace claimcheck::reference
