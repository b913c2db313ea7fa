// First and last observation of a series are at the two ends of its stretch of the clustered table.
#include "reference/overview_reader.hpp"

#include <algorithm>
#include <map>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include "reference/codes.hpp"
#include "reference/statement.hpp"

namespace claimcheck::reference {
namespace {

constexpr char const* kOverview =
    "SELECT s.indicator, s.flow, s.reporter, ifnull(s.partner, ''), s.product, s.unit, "
    "s.frequency, "
    "s.source, (SELECT min(first_day) FROM observation WHERE series = s.id), "
    "(SELECT max(last_day) FROM observation WHERE series = s.id), "
    "(SELECT count(*) FROM observation WHERE series = s.id) "
    "FROM series s WHERE (?1 = '' OR s.reporter = ?1) AND (?2 = '' OR ifnull(s.partner, '') = ?2) "
    "ORDER BY s.indicator, s.reporter, s.flow, s.partner, s.frequency, s.source, s.unit, s.product";

Period period_at(Counting counting, std::int64_t day) {
    std::chrono::year_month_day const date{
        std::chrono::sys_days(std::chrono::days(static_cast<int>(day)))};
    if (counting.fiscal) {
        int const year = static_cast<int>(date.year());
        return Period::fiscal_year(year, year);
    }
    return period_of(counting.frequency, {date.year(), date.month()});
}

template <class Value> Value known(std::optional<Value> value) {
    if (!value) {
        throw SQLite::Exception("an unknown word in the table of series", SQLITE_CORRUPT);
    }
    return *value;
}

} // namespace

std::vector<SeriesOverview> read_overview(SQLite::Database& database,
                                          std::vector<std::shared_ptr<Source const>> const& sources,
                                          OverviewFilter const& filter) {
    std::map<std::string_view, std::shared_ptr<Source const>> by_id;
    for (auto const& source : sources) {
        by_id.emplace(source->id, source);
    }
    HotStatement rows(database.getHandle(), kOverview);
    rows.bind(1, filter.reporter);
    rows.bind(2, filter.partner);
    std::vector<SeriesOverview> found;
    while (rows.step()) {
        auto const& ids = filter.indicators;
        auto const counting = known(from_word<Counting>(rows.text(6)));
        bool const is_wanted =
            (ids.empty() || std::find(ids.begin(), ids.end(), rows.text(0)) != ids.end()) &&
            (!filter.frequency || *filter.frequency == counting.frequency);
        auto const source = by_id.find(rows.text(7));
        if (!is_wanted || source == by_id.end() || rows.number(10) == 0) {
            continue;
        }
        found.push_back({std::string(rows.text(0)), known(from_word<Flow>(rows.text(1))),
                         std::string(rows.text(2)), std::string(rows.text(3)),
                         std::string(rows.text(4)), std::string(rows.text(5)), counting.frequency,
                         source->second, period_at(counting, rows.number(8)),
                         period_at(counting, rows.number(9)),
                         static_cast<std::size_t>(rows.number(10))});
    }
    return found;
}

} // namespace claimcheck::reference
