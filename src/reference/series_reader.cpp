// The questions in SQL. Each names the first columns of the index series_key, so that SQLite
// answers it without a scan of the table.
#include "reference/series_reader.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include "reference/codes.hpp"
#include "reference/connection.hpp"
#include "reference/statement.hpp"

namespace claimcheck::reference {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr char const* kSeriesOfAnyPartner =
    "SELECT id, source, ifnull(partner, ''), unit, frequency, reporter FROM series "
    "WHERE indicator = ?1 AND reporter = ?2 AND flow = ?3 AND product = ?4";

constexpr char const* kSeriesOfAnyReporter =
    "SELECT id, source, ?5, unit, frequency, reporter FROM series "
    "WHERE indicator = ?1 AND flow = ?3 AND product = ?4 AND ifnull(partner, '') = ?5";

constexpr char const* kSeriesOfPartner =
    "SELECT id, source, ?5, unit, frequency, reporter FROM series "
    "WHERE indicator = ?1 AND reporter = ?2 AND flow = ?3 AND product = ?4 "
    "AND ifnull(partner, '') = ?5";

constexpr char const* kObservations =
    "SELECT first_day, last_day, value, rounding, status FROM observation "
    "WHERE series = ? ORDER BY first_day, last_day";

constexpr char const* kCovers =
    "SELECT 1 FROM series JOIN observation ON observation.series = series.id "
    "WHERE indicator = ?1 AND reporter = ?2 AND flow = ?3 AND product = ?4 "
    "AND source = ?5 AND frequency = ?6 AND first_day = ?7 AND last_day = ?8 LIMIT 1";

constexpr std::size_t kUsualLength = 32; ///< observations of a series

/// Makes a statement ready for its next use when the scope ends, however it ends.
class Use {
  public:
    explicit Use(HotStatement& statement) : statement_(statement) {}
    ~Use() { statement_.reset(); }
    Use(Use const&) = delete;
    Use& operator=(Use const&) = delete;

  private:
    HotStatement& statement_;
};

void bind_common(HotStatement& statement, SeriesQuery const& query) {
    statement.bind(1, query.indicator);
    if (!query.reporter.empty()) {
        statement.bind(2, query.reporter);
    }
    statement.bind(3, to_word(query.flow));
    statement.bind(4, query.product);
}

std::chrono::year_month month_of(std::int64_t day_number) {
    year_month_day const day{sys_days(days(static_cast<int>(day_number)))};
    return day.year() / day.month();
}

std::int64_t day_number(sys_days day) { return day.time_since_epoch().count(); }

Counting counting_of(std::string_view word) {
    auto const counting = from_word<Counting>(word);
    if (!counting) {
        throw SQLite::Exception("unknown frequency '" + std::string(word) + "'", SQLITE_CORRUPT);
    }
    return *counting;
}

} // namespace

struct SeriesReader::Statements {
    explicit Statements(DatabaseFile const& file)
        : connection(connect(file)), of_any_partner(connection->getHandle(), kSeriesOfAnyPartner),
          of_any_reporter(connection->getHandle(), kSeriesOfAnyReporter),
          of_partner(connection->getHandle(), kSeriesOfPartner),
          observations(connection->getHandle(), kObservations),
          covers(connection->getHandle(), kCovers) {}

    std::unique_ptr<SQLite::Database> connection;
    HotStatement of_any_partner;
    HotStatement of_any_reporter;
    HotStatement of_partner;
    HotStatement observations;
    HotStatement covers;
};

SeriesReader::SeriesReader(DatabaseFile const& file)
    : statements_(std::make_unique<Statements>(file)) {}

SeriesReader::~SeriesReader() = default;

std::vector<SeriesRow> SeriesReader::find(SeriesQuery const& query) {
    HotStatement& statement = !query.partner           ? statements_->of_any_partner
                              : query.reporter.empty() ? statements_->of_any_reporter
                                                       : statements_->of_partner;
    Use const use(statement);
    bind_common(statement, query);
    if (query.partner) {
        statement.bind(5, *query.partner);
    }
    std::vector<SeriesRow> rows;
    while (statement.step()) {
        Counting const counting = counting_of(statement.text(4));
        if (!query.frequency || *query.frequency == counting.frequency) {
            rows.push_back({statement.number(0), std::string(statement.text(1)),
                            std::string(statement.text(2)), std::string(statement.text(3)),
                            counting.frequency, counting.fiscal, std::string(statement.text(5))});
        }
    }
    return rows;
}

std::vector<Observation> SeriesReader::observations(SeriesRow const& series) {
    HotStatement& statement = statements_->observations;
    Use const use(statement);
    statement.bind(1, series.id);
    std::vector<Observation> result;
    result.reserve(kUsualLength);
    while (statement.step()) {
        Period const period{series.frequency, month_of(statement.number(0)),
                            month_of(statement.number(1)), series.fiscal};
        result.push_back(
            {period, statement.real(2), statement.real(3), std::string(statement.text(4))});
    }
    return result;
}

bool SeriesReader::covers(std::string const& source, SeriesQuery const& query,
                          Period const& period) {
    HotStatement& statement = statements_->covers;
    Use const use(statement);
    bind_common(statement, query);
    statement.bind(5, source);
    statement.bind(6, to_word(Counting{period.frequency, period.fiscal}));
    statement.bind(7, day_number(period.first_day()));
    statement.bind(8, day_number(period.last_day()));
    return statement.step();
}

} // namespace claimcheck::reference
