// Drawn over itself, at most ten times a second.
#include "cli/progress.hpp"

#include <algorithm>
#include <cstdio>

#include <unistd.h>

namespace claimcheck::cli {
namespace {

constexpr std::size_t kWidth = 30;
constexpr auto kPatience = std::chrono::seconds(1);
constexpr auto kStep = std::chrono::milliseconds(100);

void print(std::string const& text) { std::fwrite(text.data(), 1, text.size(), stderr); }

} // namespace

std::string progress_bar(std::string_view what, std::size_t done, std::size_t total) {
    if (total == 0) {
        return std::string(what) + " …";
    }
    double const part = std::min(1.0, static_cast<double>(done) / static_cast<double>(total));
    auto const filled = static_cast<std::size_t>(part * static_cast<double>(kWidth));
    std::string percent = std::to_string(static_cast<int>(part * 100));
    percent.insert(0, 3 - std::min<std::size_t>(3, percent.size()), ' ');
    return std::string(what) + " [" + std::string(filled, '#') + std::string(kWidth - filled, ' ') +
           "] " + percent + " %";
}

Progress::Progress() : is_terminal_(isatty(STDERR_FILENO) == 1), next_(Clock::now() + kPatience) {}

Progress::~Progress() { clear(); }

void Progress::show(std::string_view what, std::size_t done, std::size_t total) {
    if (!is_terminal_ || Clock::now() < next_) {
        return;
    }
    print("\r\x1B[K" + progress_bar(what, done, total));
    is_drawn_ = true;
    next_ = Clock::now() + kStep;
}

void Progress::clear() {
    if (is_drawn_) {
        print("\r\x1B[K");
        is_drawn_ = false;
    }
}

} // namespace claimcheck::cli
