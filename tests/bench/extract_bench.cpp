// How fast figures and claims are found: bytes a second on one core, and whether time is linear in
// the length of one text.
#include <numeric>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

#include "extract/scan.hpp"
#include "news_text.hpp"
#include "pipeline/checker.hpp"
#include "reference/database.hpp"
#include "text/document.hpp"

using namespace claimcheck;

namespace {

std::size_t figures_in(std::string const& article) {
    text::Document const document = text::read(article);
    return extract::scan(document).quantities.size();
}

/// Shows millions of bytes a second.
void count_bytes(benchmark::State& state, std::size_t bytes) {
    state.counters["MB/s"] = benchmark::Counter(static_cast<double>(state.iterations()) *
                                                    static_cast<double>(bytes) / 1e6,
                                                benchmark::Counter::kIsRate);
}

std::size_t size_of(std::vector<std::string> const& texts) {
    return std::accumulate(
        texts.begin(), texts.end(), std::size_t{0},
        [](std::size_t sum, std::string const& text) { return sum + text.size(); });
}

constexpr std::size_t kArticles = 20'000'000; // bytes

/// Everything from the bytes of the articles to their figures, periods and dates.
void figures(benchmark::State& state) {
    auto const texts = bench::articles(kArticles);
    std::size_t found = 0;
    for ([[maybe_unused]] auto const& pass : state) {
        found = 0;
        for (auto const& text : texts) {
            found += figures_in(text);
        }
        benchmark::DoNotOptimize(found);
    }
    count_bytes(state, size_of(texts));
    state.counters["bytes_a_figure"] =
        static_cast<double>(size_of(texts)) / static_cast<double>(found);
}

/// The program's names and words.
Checker const& checker() {
    static reference::Database const database(std::string(CLAIMCHECK_BUILD_DIR) +
                                              "/claimcheck.sqlite");
    static Checker const made(database.lexicon(), database.figures());
    return made;
}

std::size_t claims_in(std::string const& article) {
    return checker()
        .extract({"article", article, parse_date("2024-05-21"), DateFrom::option})
        .claims.size();
}

/// The whole way from the bytes of the articles to claims with reporter, partner and period.
void claims(benchmark::State& state) {
    auto const texts = bench::articles(kArticles);
    std::size_t found = claims_in(texts.front());
    for ([[maybe_unused]] auto const& pass : state) {
        found = 0;
        for (auto const& text : texts) {
            found += claims_in(text);
        }
        benchmark::DoNotOptimize(found);
    }
    count_bytes(state, size_of(texts));
    state.counters["bytes_a_claim"] =
        static_cast<double>(size_of(texts)) / static_cast<double>(found);
}

/// The first step alone: normalised text and its sentences.
void reading(benchmark::State& state) {
    auto const texts = bench::articles(kArticles);
    for ([[maybe_unused]] auto const& pass : state) {
        for (auto const& text : texts) {
            benchmark::DoNotOptimize(text::read(text));
        }
    }
    count_bytes(state, size_of(texts));
}

/// One text of 10 kB to 10 MB.
void one_text(benchmark::State& state, std::size_t (*found_in)(std::string const&)) {
    auto const size = static_cast<std::size_t>(state.range(0));
    std::string const text = bench::NewsText().article(size);
    benchmark::DoNotOptimize(found_in(text.substr(0, 1000)));
    for ([[maybe_unused]] auto const& pass : state) {
        benchmark::DoNotOptimize(found_in(text));
    }
    count_bytes(state, text.size());
    state.SetComplexityN(static_cast<benchmark::IterationCount>(text.size()));
}

void sizes(benchmark::internal::Benchmark* run) {
    run->RangeMultiplier(10)
        ->Range(10'000, 10'000'000)
        ->Unit(benchmark::kMillisecond)
        ->Complexity();
}

} // namespace

BENCHMARK(reading)->Unit(benchmark::kMillisecond);
BENCHMARK(figures)->Unit(benchmark::kMillisecond);
BENCHMARK(claims)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(one_text, figures, figures_in)->Apply(sizes);
BENCHMARK_CAPTURE(one_text, claims, claims_in)->Apply(sizes);

BENCHMARK_MAIN();
