// Finds which series match, then takes each from the cache or reads it.
#include "reference/stored_figures.hpp"

#include <algorithm>
#include <string_view>
#include <tuple>

#include <SQLiteCpp/Exception.h>

#include "reference/database_error.hpp"
#include "reference/database_file.hpp"

namespace claimcheck::reference {

StoredFigures::StoredFigures(DatabaseFile const& file,
                             std::vector<std::shared_ptr<Source const>> const& sources,
                             std::size_t cache_bytes)
    : file_(file), readers_(file), cache_(cache_bytes) {
    for (std::size_t i = 0; i < sources.size(); ++i) {
        sources_.emplace(sources[i]->id, RankedSource{i, sources[i]});
    }
}

StoredFigures::RankedSource const& StoredFigures::source_of(SeriesRow const& row) const {
    auto const found = sources_.find(row.source);
    if (found == sources_.end()) {
        throw DatabaseError(Fault::damaged, file_.path(), "no source '" + row.source + "'");
    }
    return found->second;
}

std::vector<SeriesRow> StoredFigures::find_rows(SeriesReader& reader,
                                                SeriesQuery const& query) const {
    std::vector<SeriesRow> rows = reader.find(query);
    auto const key = [this](SeriesRow const& row) {
        return std::tuple(source_of(row).position, std::string_view(row.reporter),
                          std::string_view(row.partner), row.frequency, row.fiscal,
                          std::string_view(row.unit));
    };
    std::sort(rows.begin(), rows.end(),
              [&](SeriesRow const& a, SeriesRow const& b) { return key(a) < key(b); });
    return rows;
}

std::shared_ptr<Series const> StoredFigures::load(SeriesReader& reader, SeriesQuery const& query,
                                                  SeriesRow const& row) const {
    if (auto held = cache_.get(row.id)) {
        return held;
    }
    Series series;
    series.indicator = query.indicator;
    series.flow = query.flow;
    series.reporter = row.reporter;
    series.partner = row.partner;
    series.product = query.product;
    series.unit = row.unit;
    series.frequency = row.frequency;
    series.source = source_of(row).source;
    series.observations = reader.observations(row);
    auto const result = std::make_shared<Series const>(std::move(series));
    cache_.put(row.id, result);
    return result;
}

std::vector<std::shared_ptr<Series const>> StoredFigures::find(SeriesQuery const& query) const {
    try {
        ReaderPool::Loan const reader = readers_.borrow();
        std::vector<std::shared_ptr<Series const>> result;
        for (SeriesRow const& row : find_rows(*reader, query)) {
            result.push_back(load(*reader, query, row));
        }
        return result;
    } catch (SQLite::Exception const& error) {
        throw DatabaseError(Fault::damaged, file_.path(), error.what());
    }
}

bool StoredFigures::covers(std::string const& source, SeriesQuery const& query,
                           Period const& period) const {
    try {
        return readers_.borrow()->covers(source, query, period);
    } catch (SQLite::Exception const& error) {
        throw DatabaseError(Fault::damaged, file_.path(), error.what());
    }
}

} // namespace claimcheck::reference
