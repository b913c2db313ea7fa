// Looks at the file's name at every request, which costs a microsecond.
#include "cli/live_reference.hpp"

#include <exception>
#include <utility>

namespace claimcheck::cli {
namespace {

constexpr auto kRetry = std::chrono::seconds(1);

} // namespace

LiveReference::LiveReference(std::filesystem::path file, CheckOptions options,
                             std::function<void(std::string const& what)> on_change)
    : file_(std::move(file)), options_(options), on_change_(std::move(on_change)),
      current_(std::make_shared<OpenReference const>(file_, options_)) {}

std::shared_ptr<OpenReference const> LiveReference::current() {
    std::shared_ptr<OpenReference const> held;
    {
        std::lock_guard const lock(held_);
        held = current_;
    }
    if (!held->database.replaced()) {
        return held;
    }
    if (std::unique_lock const opening(opening_, std::try_to_lock); opening) {
        take_up();
    }
    std::lock_guard const lock(held_);
    return current_;
}

void LiveReference::take_up() {
    if (Clock::now() < next_try_ || !current_->database.replaced()) {
        return;
    }
    try {
        auto fresh = std::make_shared<OpenReference const>(file_, options_);
        on_change_("took up the new reference database, SHA-256 " + fresh->database.stamp().sha256);
        last_failure_.clear();
        std::lock_guard const lock(held_);
        current_ = std::move(fresh);
    } catch (std::exception const& error) {
        next_try_ = Clock::now() + kRetry;
        if (last_failure_ != error.what()) {
            last_failure_ = error.what();
            on_change_("keeping the old reference database: " + last_failure_);
        }
    }
}

} // namespace claimcheck::cli
