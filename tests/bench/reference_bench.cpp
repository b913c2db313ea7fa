// Speed of the reference database: loading, opening, looking up. See README.md.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>
#include <unistd.h>

#include "formats/built_in_mapping.hpp"
#include "formats/source_text.hpp"
#include "observations.hpp"
#include "reference/database.hpp"
#include "reference/import.hpp"

namespace fs = std::filesystem;
using namespace claimcheck;

namespace {

fs::path shipped() { return fs::path(CLAIMCHECK_BUILD_DIR) / "claimcheck.sqlite"; }

/// A folder for the files, with the observations and the database that they make.
class Made {
  public:
    explicit Made(std::size_t count) : count_(count) {
        fs::create_directories(folder_);
        reference::Database const names(shipped());
        for (Area const& area : names.lexicon().areas) {
            if (area.kind == AreaKind::country && areas_.size() < 100) {
                areas_.push_back(area.code);
            }
        }
        bench::write_observations(table_, areas_, count);
    }
    ~Made() {
        std::error_code ignored;
        fs::remove_all(folder_, ignored);
    }
    Made(Made const&) = delete;
    Made& operator=(Made const&) = delete;

    void load() const {
        reference::ImportOptions options;
        options.files = {table_};
        options.format = formats::find_format("tidy");
        options.mapping = formats::parse_mapping(formats::mapping_file("tidy.json"));
        options.sources = {formats::make_source({{"id", "made-2026"}})};
        options.code_lists = shipped();
        options.date = "2026-11-26";
        fs::remove(database_);
        if (reference::import_figures(database_, options).added != count_) {
            std::abort();
        }
    }

    fs::path const& database() const { return database_; }
    std::size_t series() const { return count_ / bench::kYears; }
    SeriesQuery query(std::size_t n) const {
        bench::MadeSeries const made = bench::made_series(areas_, n);
        return {"trade.goods", made.exports ? Flow::exports : Flow::imports,
                made.reporter, made.partner,
                made.product,  Frequency::year};
    }

  private:
    std::size_t count_;
    fs::path folder_ = fs::temp_directory_path() / ("claimcheck-bench-" + std::to_string(getpid()));
    fs::path table_ = folder_ / "made.csv";
    fs::path database_ = folder_ / "made.sqlite";
    std::vector<std::string> areas_;
};

Made const& made() {
    char const* const wanted = std::getenv("OBSERVATIONS");
    static Made const files(wanted ? std::strtoull(wanted, nullptr, 10) : 10'000'000);
    return files;
}

reference::Database const& database() {
    static auto const opened = [] {
        if (!fs::exists(made().database())) {
            made().load();
        }
        return std::make_unique<reference::Database>(made().database());
    }();
    return *opened;
}

/// Some of the first `different` series, in no order.
std::vector<SeriesQuery> queries(std::size_t count, std::size_t different) {
    std::vector<SeriesQuery> found;
    std::uint64_t state = 7;
    for (std::size_t i = 0; i < count; ++i) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        found.push_back(made().query((state >> 20) % std::min(different, made().series())));
    }
    return found;
}

void load(benchmark::State& state) {
    made();
    for ([[maybe_unused]] auto const& pass : state) {
        made().load();
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(made().series() * bench::kYears));
}

void open(benchmark::State& state) {
    for ([[maybe_unused]] auto const& pass : state) {
        reference::Database const opened(shipped());
        benchmark::DoNotOptimize(opened.lexicon().areas.size());
    }
}

/// One figure and its source, of series that were asked for before.
void point(benchmark::State& state) {
    Figures const& figures = database().figures();
    auto const asked = queries(4096, static_cast<std::size_t>(state.range(0)));
    Period const year = Period::year(2012);
    std::size_t i = 0;
    for ([[maybe_unused]] auto const& pass : state) {
        auto const found = figures.find(asked[i++ % asked.size()]);
        benchmark::DoNotOptimize(found.at(0)->at(year)->value);
        benchmark::DoNotOptimize(found.at(0)->source->short_name.data());
    }
}

/// A series of 25 years, read from the file: more of them in turn than the cache of series holds,
/// each for the second time.
void series(benchmark::State& state) {
    Figures const& figures = database().figures();
    auto const asked = queries(100'000, 80'000);
    auto const sum_of = [&](SeriesQuery const& query) {
        double sum = 0;
        for (Observation const& o : figures.find(query).at(0)->observations) {
            sum += o.value;
        }
        return sum;
    };
    for (SeriesQuery const& query : asked) {
        benchmark::DoNotOptimize(sum_of(query));
    }
    std::size_t i = 0;
    for ([[maybe_unused]] auto const& pass : state) {
        benchmark::DoNotOptimize(sum_of(asked[i++ % asked.size()]));
    }
}

BENCHMARK(load)->Unit(benchmark::kSecond)->Iterations(1);
BENCHMARK(open)->Unit(benchmark::kMillisecond);
BENCHMARK(point)->Arg(1000)->Unit(benchmark::kMicrosecond);
BENCHMARK(series)->Unit(benchmark::kMicrosecond);

} // namespace

BENCHMARK_MAIN();
