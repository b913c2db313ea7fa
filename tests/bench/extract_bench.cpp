// How fast figures are found: bytes a second on one core, and whether time is linear in the length
// of one text.
#include <benchmark/benchmark.h>

#include "extract/scan.hpp"
#include "news_text.hpp"
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

/// Everything from the bytes of 20 MB of articles to their figures, periods and dates.
void figures(benchmark::State& state) {
    constexpr std::size_t kBytes = 20'000'000;
    auto const texts = bench::articles(kBytes);
    std::size_t bytes = 0;
    for (auto const& text : texts) {
        bytes += text.size();
    }
    std::size_t found = 0;
    for ([[maybe_unused]] auto const& pass : state) {
        found = 0;
        for (auto const& text : texts) {
            found += figures_in(text);
        }
        benchmark::DoNotOptimize(found);
    }
    count_bytes(state, bytes);
    state.counters["bytes_a_figure"] = static_cast<double>(bytes) / static_cast<double>(found);
}

/// The first step alone: normalised text and its sentences.
void reading(benchmark::State& state) {
    auto const texts = bench::articles(20'000'000);
    std::size_t bytes = 0;
    for (auto const& text : texts) {
        bytes += text.size();
    }
    for ([[maybe_unused]] auto const& pass : state) {
        for (auto const& text : texts) {
            benchmark::DoNotOptimize(text::read(text));
        }
    }
    count_bytes(state, bytes);
}

/// One text of 10 kB to 10 MB.
void one_text(benchmark::State& state) {
    auto const size = static_cast<std::size_t>(state.range(0));
    std::string const text = bench::NewsText().article(size);
    for ([[maybe_unused]] auto const& pass : state) {
        benchmark::DoNotOptimize(figures_in(text));
    }
    count_bytes(state, text.size());
    state.SetComplexityN(static_cast<benchmark::IterationCount>(text.size()));
}

} // namespace

BENCHMARK(figures)->Unit(benchmark::kMillisecond);
BENCHMARK(reading)->Unit(benchmark::kMillisecond);
BENCHMARK(one_text)
    ->RangeMultiplier(10)
    ->Range(10'000, 10'000'000)
    ->Unit(benchmark::kMillisecond)
    ->Complexity();

BENCHMARK_MAIN();
