// One hash of a series' key a figure, none where the series is that of the figure before; then one
// sort.
#include "reference/figure_collector.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>
#include <utility>

#include "reference/codes.hpp"

namespace claimcheck::reference {
namespace {

std::int32_t days_of(std::chrono::sys_days day) {
    return static_cast<std::int32_t>(day.time_since_epoch().count());
}

std::uint32_t clamped(std::size_t number) {
    return static_cast<std::uint32_t>(
        std::min<std::size_t>(number, std::numeric_limits<std::uint32_t>::max()));
}

std::string_view frequency_of(Period const& period) {
    return to_word(Counting{period.frequency, period.fiscal});
}

void write_key(std::string& key, formats::MappedFigure const& figure, std::string_view source) {
    key.clear();
    for (std::string_view const part :
         {source, figure.indicator, figure.reporter, figure.partner, figure.unit, figure.product,
          to_word(figure.flow), frequency_of(figure.period)}) {
        key += part;
        key += '\0';
    }
}

/// Looks at where the texts are: the mapper has each of them once.
bool is_same_series(formats::MappedFigure const& a, formats::MappedFigure const& b) {
    auto const is_same = [](std::string_view x, std::string_view y) {
        return x.data() == y.data() && x.size() == y.size();
    };
    return is_same(a.source, b.source) && is_same(a.indicator, b.indicator) &&
           is_same(a.reporter, b.reporter) && is_same(a.partner, b.partner) &&
           is_same(a.unit, b.unit) && is_same(a.product, b.product) && a.flow == b.flow &&
           a.period.frequency == b.period.frequency && a.period.fiscal == b.period.fiscal;
}

auto order(FigureRow const& row) {
    return std::tuple(row.series, row.first_day, row.last_day, row.file, row.line);
}

bool is_same_figure(FigureRow const& a, FigureRow const& b) {
    return a.series == b.series && a.first_day == b.first_day && a.last_day == b.last_day;
}

} // namespace

void FigureCollector::begin_file(std::string source, std::vector<std::string> sources) {
    file_ += has_file_ ? 1 : 0;
    has_file_ = true;
    source_ = std::move(source);
    sources_ = std::move(sources);
    std::sort(sources_.begin(), sources_.end());
    last_.reset();
}

void FigureCollector::reject(std::size_t line, std::string_view why) {
    ++counts_.rejected;
    on_reject_(file_, line, why);
}

std::uint32_t FigureCollector::status_of(std::string_view status) {
    if (status.empty()) {
        return 0;
    }
    auto const [entry, is_new] =
        status_numbers_.try_emplace(std::string(status), clamped(statuses_.size()));
    if (is_new) {
        statuses_.emplace_back(status);
    }
    return entry->second;
}

std::string FigureCollector::start_series(formats::MappedFigure const& figure) {
    std::string_view const source = figure.source.empty() ? source_ : figure.source;
    if (source.empty()) {
        return "it has no source; name one with --source";
    }
    if (!std::binary_search(sources_.begin(), sources_.end(), source)) {
        return "the source '" + std::string(source) +
               "' is not known; describe it in a sources.csv beside the file";
    }
    write_key(key_, figure, source);
    auto const [entry, is_new] = series_by_key_.try_emplace(key_, clamped(series_.size()));
    if (is_new) {
        series_.push_back({std::string(source), std::string(figure.indicator),
                           std::string(figure.reporter), std::string(to_word(figure.flow)),
                           std::string(figure.partner), std::string(frequency_of(figure.period)),
                           std::string(figure.unit), std::string(figure.product)});
    }
    last_series_ = entry->second;
    return "";
}

void FigureCollector::figure(formats::MappedFigure const& figure) {
    if (!last_ || !is_same_series(figure, *last_)) {
        last_.reset();
        std::string const problem = start_series(figure);
        if (!problem.empty()) {
            reject(figure.line, problem);
            return;
        }
        last_ = figure;
    }
    ++counts_.figures;
    rows_.push_back({last_series_, days_of(figure.period.first_day()),
                     days_of(figure.period.last_day()), file_, clamped(figure.line),
                     status_of(figure.status), figure.value, figure.rounding});
}

void FigureCollector::finish() {
    order_series();
    if (!std::is_sorted(rows_.begin(), rows_.end(),
                        [](auto const& a, auto const& b) { return order(a) < order(b); })) {
        std::sort(rows_.begin(), rows_.end(),
                  [](auto const& a, auto const& b) { return order(a) < order(b); });
    }
    settle_repeats();
}

void FigureCollector::order_series() {
    std::vector<std::uint32_t> by_key(series_.size());
    std::iota(by_key.begin(), by_key.end(), 0);
    std::sort(by_key.begin(), by_key.end(),
              [this](auto a, auto b) { return series_[a] < series_[b]; });
    std::vector<SeriesKey> ordered(series_.size());
    std::vector<std::uint32_t> place(series_.size());
    for (std::uint32_t i = 0; i < by_key.size(); ++i) {
        ordered[i] = std::move(series_[by_key[i]]);
        place[by_key[i]] = i;
    }
    series_ = std::move(ordered);
    series_by_key_.clear();
    for (FigureRow& row : rows_) {
        row.series = place[row.series];
    }
}

void FigureCollector::settle_repeats() {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        if (kept > 0 && is_same_figure(rows_[kept - 1], rows_[i])) {
            settle(rows_[kept - 1], rows_[i]);
        } else {
            rows_[kept++] = rows_[i];
        }
    }
    rows_.resize(kept);
}

void FigureCollector::settle(FigureRow& kept, FigureRow const& next) {
    --counts_.figures;
    if (kept.value == next.value) {
        ++counts_.repeated;
    } else if (kept.file != next.file && later_file_ == LaterFile::replaces) {
        ++counts_.replaced;
        kept = next;
    } else {
        ++counts_.rejected;
        on_reject_(next.file, next.line,
                   kept.file == next.file ? "it contradicts line " + std::to_string(kept.line)
                                          : "it contradicts an earlier file");
    }
}

} // namespace claimcheck::reference
